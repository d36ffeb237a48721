/** A page with nothing but a virtual list of lines of text: the least that scrolling through so many rows can cost here. */
export const plainList = (
  texts: readonly string[],
): string => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Plain</title>
<style>body{margin:0;font:14px sans-serif}#list{height:100vh;overflow:auto}.row{height:44px;line-height:44px;white-space:nowrap;overflow:hidden;border-bottom:1px solid #ddd;box-sizing:border-box}</style>
<div id="list"><div id="all" style="position:relative"></div></div>
<script>
const texts=${JSON.stringify(texts).replaceAll('<', '\\u003c')},H=44,list=document.getElementById('list'),all=document.getElementById('all');
all.style.height=texts.length*H+'px';let drawn='';
function draw(){const from=Math.max(0,Math.floor(list.scrollTop/H)-10),to=Math.min(texts.length,from+Math.ceil(list.clientHeight/H)+20);
const key=from+'-'+to;if(key===drawn)return;drawn=key;const rows=document.createDocumentFragment();
for(let at=from;at<to;at++){const row=document.createElement('div');row.className='row';row.style.cssText='position:absolute;left:0;right:0;top:'+at*H+'px';row.textContent=texts[at];rows.append(row)}
all.replaceChildren(rows)}
list.addEventListener('scroll',draw,{passive:true});draw();
</script></html>`;
