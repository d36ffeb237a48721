/** Whom, what is done and by which technology (weak). */
export const context = `
G äldre: äldre, senior, pensionär, omsorgstagare, brukare, hemtjänst
G barn: barn, barnens, förskola, förskolebarn, barnfamilj
G elever: elev, elever, skola, skolan, rektor, lärare
G föräldrar: vårdnadshavare, föräldrar, förälder
G unga: ungdom, ungdomar, unga, gymnasister
G medarbetare: medarbetare, personal, anställda, chef, chefer, vikarie, vikarier, kollegor
G företagare: företagare, företag, entreprenör, krögare, restaurang
G besökare: turister, besökare, gäster
G förening: förening, föreningar, klubb, klubbar
A ansöka: ansökan, ansöka, söka, ansökningar, ansök, sökande
A anmäla: anmälan, anmäla, anmälning, anmälningar
A boka: bokning, boka, tidbokning, bokas, tidsbokning
A rutt: ruttoptimering, ruttplanering, körordning, körrutt, rutter, omvägar, körsträcka, hämtningsturer, restid, restiden
A kö: köhantering, turordning, kön, kösystem, kölista
A följaupp: uppföljning, följa upp, statistik, nyckeltal
A handlägga: handläggning, handlägga, handläggare, utredning, prövning, beslut
A tillsyn: inspektion, kontrollbesök, besiktning, rondering
A mäta: mäta, mätning, mätvärde, mätas, mäts, mätare
A larma: larm, larma, varning, varnar, varna, notis, avisering
A påminna: påminnelse, påminner, påminna, sms
A beräkna: beräkning, beräkna, räkna ut, räkna fram
A dokumentera: dokumentation, dokumentera, journal, anteckna
A skanna: skanning, inskanning, skanna, skannas, scanna
A arkivera: arkiv, arkivera, bevara, gallra
A signera: signera, underskrift, signering, signatur, skriva under
A förutse: prognos, förutse, förutsäga, prediktera, prediktion
A utbilda: utbildning, utbilda, kurs, öva, träna
A betala: betala, betalning, avgift, debitering
A beställa: beställa, beställning, beställs
A transkribera: transkribera, transkribering, tal till text, diktering, sammanfatta, sammanfattning, renskrivning
A inventera: inventering, inventera
A matcha: matchning, matcha, matchas
A översätta: översätta, översättning, tolkning
A publicera: publicera, publiceras, visas på webben
A placera: placering, placera
A låna: låna, utlåning, låntagare, återlämna
A låsa: lås, nycklar, nyckelfri, nyckelhantering
A samordna: samordna, samordning, samordnad, dela på, delad
A position: position, positionering, gps, var bilen är, var bussen är
T rpa: rpa, robot, robotar, robotisera, robotstyrd, mjukvarurobot, automatisering, automatisera, automatiserad, automatisk, automatiskt, processautomation, utan handpåläggning
T ai: ai, artificiell intelligens, maskininlärning, språkmodell, generativ, chatgpt, copilot, ai-stöd
T sensor: sensor, sensorer, iot, uppkopplad, uppkopplade, givare, lorawan, golvsensor
T drönare: drönare, uav
T app: app, appen, mobilapp, mobilen, mobil, telefonen, mobilt
T video: video, videosamtal, bildsamtal, videomöte, skärm, på distans, distans
T kamera: kamera, kameror, kamerabevakning
T vr: virtual reality, vr, vr-glasögon
T papper: papper, blankett, blanketter, pappersblankett, pärm, pärmar
T kalkylblad: excel, kalkylblad
T 3d: 3d, 3d-modell, visualisering, digital tvilling
O gravid_bvc [ifo]: familjecentral, familjecentraler, bvc, familjecentralen, öppna förskolan, nyblivna föräldrar, barnavårdscentral, barnmorska, småbarnsföräldrar, föräldragrupp
O kundval [äldreomsorg]: kundval, valfrihet, lov-utförare, välja utförare, jämföra utförare, jämför utförare, välj hemtjänst, utförarkatalog, kundvalsenhet, byta utförare
O medicinteknik [hälsosjukvård]: medicinteknisk, medicintekniska produkter, basutrustning, besiktning av hjälpmedel, lyftselar, mtp, utrustning spårbarhet, lyftkontroll, besiktning av lyftar, sängkontroll, sängar kontrolleras, kontroll av liftar, spårbarhet produkter, förebyggande underhåll hjälpmedel, kalibrering
O individnära_uppföljning [äldreomsorg]: brukarundersökning, brukarenkät, kvalitetsmätning omsorg, nöjda brukare, uppföljning av genomförandeplan, kvalitet brukare
O fordonsköp [intern]: verkstad, drivmedel, tankkort, däck, fordonsservice, däckbyte, verkstadsbesök, besiktning av fordon, fordonsskador, drivmedelskort, tankning, fordonspark underhåll, fordonskontroll, fordonsförvaltning
O alkolås [intern]: alkolås, alkobom, alkobommar, utandningsprov, onykter förare, nykter i tjänstebil, blåsa före start, nykter körning, nykterhet i trafiken, startar inte utan godkänt blås
O transporter [intern]: samordnad varudistribution, varudistribution, godstransport, interna transporter, internpost, leveranser samordnas, godstransporter, transportplanering, budkörning, transportsamordning, leveransrobot, drönarleverans, självkörande
O tvätt [intern]: arbetskläder, tvätt, tvätteri, tvättmaskin, tvättstuga personal, textilier på boenden
O valfärdsdata_barn [skola]: tidiga insatser barn, samverkan skola socialtjänst, ssp, skola polis, skolsocialt team, tidig samverkan barn, samverkansteam skola, tidiga samordnade insatser
O skolbibliotek [skola]: skolbibliotek, skolbibliotekarie, skolbiblioteken, skolans böcker lån, elevers boklån, bokbestånd skola, bibliotek i skolan
O elevinflytande [skola]: elevråd, elevenkät, trygghetsenkät elever, elevhälsoenkät, elevenkäter, elevinflytande, trivselenkät elever, trygghetsenkät skola, elevers trygghet, trygghet i skolan, elevers röst, klassråd, elevdemokrati, elever tycker, elevers åsikter, elevers delaktighet, unga i skolan tycker till
O vårdnadshavare_blanketter [skola]: samtycke vårdnadshavare, blanketter hem, digitala medgivanden, samtyckesblankett, lovlistor, lov anmälan fritids, blanketter till hemmet, underskrift av vårdnadshavare, papper hem i ryggsäcken, lappar hem
O ledighet_elev [skola]: ledighetsansökan, söka ledigt elev, ledighet elev, ledighet för elev, söka ledigt från skolan, resa under terminen
O läxhjälp [skola]: läxhjälp, studiestöd, studieteknik, läxor, lovskola, läxstöd, studiestöd efter skolan, hjälp med läxor, läxhjälp på nätet, studiestuga, studiestöd efter skoldagen, skoluppgifter, hjälp med skoluppgifter, läxhjälpare, mattehjälp, lärarstudent hjälper, volontärer hjälper elever, behörighet till gymnasiet, plugga, pluggstuga, läxhjälp online, hjälp med skolarbete
O utbildningslogistik [skola]: bokskåp, elevskåp, skåpnycklar, terminsstart, skolböcker delas ut
O digitala_skyltar [kommunikation]: digitala skyltar, infoskärmar, informationsskärmar, digital skyltning, skärmar i entré
O karta_felanmälan_park [park]: hundlatrin, hundrastgård, hundlatriner töms, rastgård
O giftfritt [miljö]: giftfri, kemikalieplan, farliga kemikalier i leksaker, giftfria inköp
O naturvärden [park]: naturvärdesinventering, fågelinventering, viltkamera, naturvärdesobjekt, skyddsvärda träd, inventering av arter, groddjur
O strand [miljö]: strandstädning, marint skräp, musslor, alger, ilandflutet skräp, stränder städas, kuststädning, tång på stranden
O ovädersskada [kris]: stormskador, stormfällning, omkullblåsta träd, träd har fallit, röja efter storm
O elförsörjning [kris]: elprioritering, styrel, prioritera elanvändare, förbrukningsfrånkoppling
O medborgarcert [kontakt]: digitala intyg, intyg online, registerintyg, bevis på folkbokföring, levnadsintyg, intyg från kommunen, utfärda intyg
O namnskylt [hr]: visitkort, namnskyltar, namnbricka, beställa namnskylt
O företagsekonomi_koll [näringsliv]: markanvisningspolicy, verksamhetsmark, industrimark, etableringsförfrågan, industritomt, mark för verksamheter, verksamhetsområde, företagsmark
O upphandlingsdialog [näringsliv]: lokala leverantörer, dialog med leverantörer, leverantörsdialog, småföretag lämnar anbud, tidig dialog, leverantörsträff, marknadsdialog
O begravning [demokrati]: begravning, gravplats, kyrkogård
`;
