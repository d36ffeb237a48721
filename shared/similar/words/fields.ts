/** The fields of a municipality's work (weak). */
export const fields = `
F demokrati: nämnd, kommunstyrelse, fullmäktige, politiker, förtroendevald, ledamot, ledamöter, ordförande, sammanträde, demokrati, politik
F kansli: kansli, nämndsekreterare, registrator, allmän handling, diarium, arkivarie, kommunsekreterare, arkiv, juridik
F kommunikation: kommunikation, kommunikatör, webbplats, hemsida, webbsida, webben
F kontakt: kontaktcenter, kundtjänst, medborgarservice, servicecenter, reception, kundcenter, medborgarkontor, telefonväxel
F ekonomi: ekonomi, ekonomiavdelning, ekonom, ekonomiassistent, ekonomisystem, controller, redovisning
F inköp: inköp, upphandling, upphandla, leverantör, leverantörer, avtal, kontrakt, ramavtal
F hr: hr, hr-avdelning, personalavdelning, personalsystem, medarbetare, anställda, personal, arbetsgivare, personalfrågor, löneavdelning, lön, löneenhet, löneservice, bemanningsenhet, arbetsmiljö
F it: it, it-avdelning, it-enhet, systemägare, programvara, licens
F infosäk: informationssäkerhet, cybersäkerhet, it-säkerhet, säkerhetsskydd, nis2
F bygg: bygglov, byggnadsnämnd, byggherre, bygga, byggnadsinspektör, ritning, ritningar, byggärende, marklov, byggarkiv, lovhandläggare, bygg, plan och bygg, bygglovsenhet, byggnadskontor, miljö och bygg
F plan: detaljplan, planarkitekt, översiktsplan, samhällsplanering, stadsplanering, planprocess, stadsutveckling, planförslag
F karta: karta, kartor, geodata, gis, lantmäteri, kart, lantmätare
F gata: gata, gator, trafik, trafikenhet, gatukontor, gatuenhet, väghållare, vägnät, väghållning, gatunät, gator och vägar, vägunderhåll
F park: park, parker, parkenhet, grönyta, träd, natur, friluftsliv
F va: va, vatten, avlopp, ledningsnät, reningsverk, dricksvatten, vattenverk, va-enhet, va-abonnent, rörnät, spillvatten
F avfall: avfall, renhållning, sopor, återvinning, sophämtning
F energi: energi, klimat, el, värme, fjärrvärme
F fastighet: fastighet, fastigheter, fastighetsskötare, lokaler, fastighetsavdelning, fastighetsförvaltning, byggnader, vaktmästare, lokalförsörjning, lokalvård
F miljö: miljö, miljökontor, miljöinspektör, tillsyn, miljönämnd, hälsoskydd, inspektör
F räddning: räddningstjänst, brandman, brandmän, brandstation, räddningsinsats, brand, sotare
F kris: kris, krisledning, beredskap, säkerhetssamordnare, totalförsvar, civilt försvar, säkerhetsavdelning, krisberedskap, höjd beredskap
F näringsliv: näringsliv, företagare, företag, entreprenör, krögare, näringslivskontor, tillståndsenhet, alkohol
F skola: skola, skolan, elev, elever, rektor, lärare, gymnasium, grundskola, gymnasieskola, pedagog, klassrum, läsår, grundskolor, klass, barn och utbildning, barn- och utbildningsförvaltning, utbildningsförvaltning, utbildningsnämnd, skolförvaltning, skolkontor, utbildningskontor, elevhälsa, bun
F förskola: förskola, förskolor, barnomsorg, fritidshem, dagis, förskolebarn, pedagogisk omsorg, dagmamma
F vuxutb: vuxenutbildning, komvux, sfi, lärcentrum, vuxenstuderande, vuxna studerande
F kost: kost, måltid, kök, skolkök, kocken, kockar, skolmat, måltidsservice, matsal, matsedel, skolmatsal, lunch, luncher
F äldreomsorg: äldreomsorg, hemtjänst, omsorgstagare, brukare, äldreboende, särskilt boende, undersköterska, äldre, vård och omsorg, senior, seniorer, omsorgspersonal, vårdboende, vårdpersonal, omsorg, ordinärt boende
F hälsosjukvård: hemsjukvård, sjuksköterska, patient, hälso- och sjukvård, sjukvård, legitimerad, fysioterapeut, arbetsterapeut, region, medicinskt ansvarig, hsl, rehab
F funktionsstöd: lss, funktionsnedsättning, funktionshinder, funktionsstöd, gruppbostad, gruppboende, servicebostad, socialpsykiatri
F ifo: socialtjänst, socialsekreterare, individ och familj, ifo, klient, klienter, socialkontor, socialförvaltning
F kultur: kultur, bibliotek, museum, konst, konstnär
F fritid: fritid, förening, föreningar, klubb, klubbar, idrott, idrottsförening, idrottsklubbar, fritidskontor, hamn
F arbetsmarknad: arbetsmarknad, arbetslös, jobbcoach, arbetssökande, sysselsättning, arbetsmarknadsenhet, ame
F integration: nyanländ, nyanlända, flykting, integrationsenhet, asylsökande, invandrare, utlandsfödda, uppehållstillstånd, integration
F turism: turism, turist, turister, besöksnäring, destination, gäster, besökare
F ledning: kommunledning, ledningskontor, kommunchef, kommundirektör, strateg, verksamhetsutveckling
F mark: markförvaltning, markenhet, mark och exploatering, markägare, kommunens mark, exploatering
F intern: intern service, internservice, inre service, serviceenhet, fordon, transport
F bostad: bostad, bostäder, lägenhet, lägenheter, boende, hyresgäst, hyresgäster
F överförmyndare: överförmyndare, överförmyndarnämnd, överförmyndarkansli
`;
