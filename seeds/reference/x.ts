import { answerQuestions } from '#modules/competence';
import { readReference } from './read-reference.ts';
import { knowledgeOf } from './knowledge-of.ts';
let t=performance.now(); const lap=(n:string)=>{console.log(n,(performance.now()-t).toFixed(0),'ms');t=performance.now()};
const d=readReference({demo:true}); lap('read');
const k=knowledgeOf(d,[], '2026-11-23'); lap('build');
console.log(k.catalogue.services.length, k.places.places.size, k.places.sortedKeys.length);
const q=answerQuestions(()=>k,()=> '2026-11-23');
for (const p of ['Dobitschen','dobitschn','Schmölln','Schmoelln','07646','07646 Stadtroda','Elxleben','Elxleben Sömmerda','Eichenberg','Lehesten','Worbis','Köckritz','98711','Jena','xqzvvw','','Mühlhausen','Saalfeld','Neustadt','Erfurt, Stadt','16077003','160775052003','0764','Stadtrodda','Weimar','Benshausen','Frauenwald','04626 Jena','Sankt Gangloff','st gangloff']) { const r=q.resolvePlace(p); console.log(p,'→',r.kind, r.kind==='one'?`${r.place.name} ${r.place.matched} ${r.place.via??''} ${r.place.closeness}`: 'places' in r? r.places.slice(0,8).map(x=>x.name+'/'+x.matched+(x.via?':'+x.via:'')).join('; ')+' #'+r.places.length:''); }
let bad=0; for(const pl of q.listPlaces()){const r=q.resolvePlace(pl.name); if(r.kind!=='one'){bad++;console.log(pl.name,r.kind,'places' in r?r.places.map(x=>x.name+' '+x.district.name+' '+x.matched+' '+(x.via??'')).join('; '):'')}}; console.log('not one',bad);
lap('places');
for (const s of process.argv.slice(2).length?process.argv.slice(2):['hund anmelden','hundesteuer','Hundesteueranmeldung','hundesteur anmelden','geburts urkunde','auto abmelden','perso beantragen','osterfeuer anmelden','baum fällen','baum faellen','umzug','heiraten','führungszeugniss','wohngelt','gewerbeanmeldung','kindergartenplatz','gerüst aufstellen','bauantrag','reisepass','meldebescheinigung','anwohnerparkausweis','register dog','sperrmüll','99102013104000','schulbus fahrkarte']) console.log(s,'→',q.searchServices(s,{limit:4}).map(h=>`${h.service.id}:${h.service.name.de.slice(0,40)} ${h.score.toFixed(1)} (${h.why.slice(0,30)})`).join(' | '));
lap('search');
const c=q.getCompetence('hundesteuer-anmeldung','16077003'); console.log(JSON.stringify(c,null,1).slice(0,1800));
