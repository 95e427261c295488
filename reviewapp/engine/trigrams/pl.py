"""Written by scripts/trigrams.py."""

TABLE = """
0 ać_ ctw ców cą_ cę_ iby ii_ ić_ ińs ji_ jmy jąc kę_ my_ nów pół sów tów ąć_ ćwi ęli ęć_ łby ńsk ści śmy śni śpi
świ ść_ źdz źni źwi żdż żół
1 _ro aby aś_ aźn cni ego ej_ eć_ eś_ iu_ ią_ jci ję_ ków ką_ mni mu_ mów ną_ nęł om_ ośc prz tni tą_ wle wuj wą_
wśc yby ym_ ywa yć_ yńs zcz zów ów_ ąpi łni łsz żni
2 _do _in _na _po _wy _za ach aha ają ali ami ań_ bko bni ch_ cow dni dzi dźw em_ eni gen gma gni go_ gwi gór gęs
hni hło icz ifi ili iwa iśc iśm jko kni kwi kła lgo lko lsk mi_ msk mło nwe nym oby owa ońs pko pni pyw pęd pła rni
rsk rwi sjo sow swa tko tow tłu uch ują uow usz uwa wdz wni woś wór wła ych yfi yjn yli zow zło óżn ąłb ębi ęci ędz
łem łga łko łza łąc ńcz śli żko żow żąc
3 _ch _ja _je _ko _ma _ni _od _pr _tr _ła _św afi ani asz aut awi ańs aża bci bez bow by_ byś ca_ cie cja cjo cki
cko co_ dcz dgr dia dko dli dow dłu dża ecz emu esz ewa eń_ eńs fer fla for fra gra guj gwa gło hmu how hro hrz hto
hwa hwy ie_ ija iko iom iro ist izo iów jda jon jsk jsz kcj kie knę kow kto kwa lcz lni low ląd mro męc ngo nko nni
nuj ocz ofi ońc oży per pie pla pta rbo rcz rdz rfi rga ria rko rla rli roz rto rze rzy rów ręc rża sch scy sfa sko
sma snę sre sąc sąd sło ter tli tuj tęp ual udz uni uto uła uśc uży wan wał wko wsk wsz węd wło yzo yś_ yśm zja zko
zni zuj zwi ząc óci ące ący ądz ąga ąka ąsa ąłe ąża ęcz ępi ęła ęło ęły łab łcz łeś łob łto łyb łyś łzn łóc łęb śru
żon
4 _cz _ek _fa _gr _ha _ka _la _li _mi _ło adz aga ain ako ato ała ało bie bla bli blo bra brz bła ce_ cuj cy_ cym
cza dbi dch dci dio dla dmi dmu dno dro dsz dta duj dwi dwu dła dło dże eal ebr eci efi eli epi eur ewi eża fik fow
fry gli glo gła her hiw hla hnę hyd hyl iga ika imi ipo ito ięc ięt iła iło iły jni jno jow jus kcy kla kle kli krz
kty kuj lco lib lno lto ląt lęk mbi men met mow mpl mpo mra mru nce ndo nem nia nie nka nno now noś nso nto ny_ nyc
och ogr oił ojo oko oli olo ood ost osz oło pch pci pty pło rbi rgo rio rka rma rmi rmo row rwa róż rąb rąc ser sfo
sie ski sno spo str suj sła słu tka tle trz tur twa twi two tło ubi ucz uga ugo uje uka ula umi upi uło uża wcz wie
wka wro wrz węg włó ycz yga yka yko ymi yna yni yst ysz yła yło yśc zbi zga zgr zie zje zka zla zli zma zmi zpi zsz
zta zwa zą_ zła óżo ągn ąta ęga ęgo ęka ękn ępo ęst ęsz ęża ężn łci łów łą_ śla żał żen żył
5 __p _an _ba _be _de _fi _fo _ga _he _hi _ho _im _le _mo _ob _sp _sz _ta _łu _śc _śl _ża _że _ży acz ada afo ago
agr aka am_ apa api arz ast ata aty azo ały ańc ażo aży bar bia ble bno bro bsk bst bsz bud buj bur bym bło bły cał
cem cu_ cuk cyj cze czn czy dga dka dle dma dpi dpo dpr dra drz dst dys dza ebi ech edn edz efe efo ek_ eka ela ele
ero est eto etr ety ełk ełn ełz eńc eżd eży fal fil fle flo fro fun fur gan gar ger gla gnę gow gro grz han har hał
hem hip hle hli hlo hlu huj iac iam ian iał ido idz igr ij_ im_ ina ini ino ion iow iry isk isz ita izu je_ jec jem
jes jne jny ki_ kra kro kso ku_ kło lan liś lka lsz luj ląc mar mba mer mno na_ ncj ne_ neg nej no_ nty nur nął nęl
oci ofa ofo ogi ogo oid oja oje oka okr ole one oni ono oob opi opo opr oro ota oto oła ość oże par pcz peł pia ple
pnę pod pto ptu puj pus pły rba rdo rno rpa rst rsz rty ruj rwo ryz rąż ręt sam ska smo smu snu sta sto syw sza szc
szy tla tno tra tro tyc tę_ tła ubo udo uko uli ulo uma umo unk upo uro urz ust uwi uzo wca wce we_ weg wej wem wia
wno wra wró wyw ydz yfr yla yno ypa ypi yra yta yto yły zbr zde zdr ził zjo zle zna zno zon zpa zpr zra zre zro zrz
zsi ztu ząd zę_ zęd órc órz ówk ółk ątk ębn ęgl ęgn ęsk ęte ętn ęto ęty ęży łup ły_ ńco śle żan żer żno żyw
6 _ar _bi _br _bu _ci _el _fl _fr _go _ju _kr _lo _lu _me _re _sk _st _te _up _us _śr _żu abi ado afa agn aln ane
any apo apr ask awa aws aza azi azy ałb aśn aże ban bał ber blu bor bry błą can ceg cej cen ci_ cia cyc cąc dal dan
dar dał der dkr dku dpa duk dur dwa dwo dyc dyn dyw eba efa eko eks elo ent eol eor epa epo epr era erz eta eza eła
eńk eże eżn fan far fek fon fru gał gie giw glą gna gno gry gul głu hod hra ich ida ide ign igo ijc ijm imy ira ity
iwi iza izm iłb jan jał jom ją_ ka_ kac kam kar kim kiw kną koś ksi ksy ksz ktu lał len li_ lku lne lny log lon lus
mac man mie mon mpa mpe nad nci nck nda nde ndr ndu ndy nga nki nne nny nst nta nte ntr odz oga ona ony ook opa orz
osi owi owo owy oza ozp oś_ ożn pal pan pas pli plo plu pow pso pst psy pul pyl pyt rac ran rch rci rda rdy rgi rie
rki rtu rus rys ryw rąg ręb ręż sad san sce sek sem sen sia sną spa spi spr sty suw syc syp sz_ tan tar tał tem tor
tyk tyw tęż uba uci udn uki ukr und upa ura uta ute utr uzd wco wer wi_ wym yde ydo ydr ygn ygo ygr yj_ yle ylo ypo
ypr yro yrz ysk ytr ytu yty yza yzm yzu yłb zan zał zba zda zen zes zgo zia zki zlo zlu zmo zmy zne zny zpo zst zto
ztr zty zwo zył zęs ąda ądn ądr ędn ęki ęko ęta ła_ łam łaś łka ło_ łom łoś łuc łus łuż żaj żar żeg żel życ
7 __o __s __w __z _ak _al _bo _ce _cy _dr _eg _em _ep _es _fe _fu _hu _hy _ku _op _os _to _tu _wi _ły aci agi aja
aki akr akt aku ala amo ano ara arn aro ars aso ate atr awo azu ałe ażn bac bal bel bio bol bru bul cac caj cam cha
cho cio cią cje cka con czo dac daj daw dek del dem den dep des dlo dos dpł dre dru dry dsi dsk dus dyk dym ebo eda
edo ega ejs ekt emy ept etn ewn ewo ezi ezo ezw ezy eśc eśl eśn faj fas fał fic fin fol fot gal gic gin gru głę haj
ham hol hom hor ia_ ici ick iem ier ijs iki iku ilo ima imp ite itu iwo iws iąc iąg ię_ ięk iłe jac jar jcz jed jo_
jst kan kał klo kom kre kry ksa ksp kst kta ktr kul kur kwe kąs kłu kły lac lar las lat lec lek lep liz lub lut mal
mat mel mor mot nac ncy ncz nio nsp nsu nsz ntu nę_ obr odp ods ojn oku ola omi ora ory osk ote otn otr oty ołu oły
oża ożo pat pał pen pos poz pro puc pyc płu raw rce rcy rek rem ren rep res rku rme rmu rta rte ruc rud ryc rza róc
rój sal sał się sił skr sku smy spe spó ste stw sub sup sus syn sze sły tac tal tel tki toś tru try ty_ tym tyz uda
uku ule ult ume una uno upr usi usk utk uty uzy wal wci wny wo_ wsp wst wu_ wyc wyp wys yci yda ydl ygł yjs yki ykr
yku ynk yre yrk yry ywi yłe zbo zbu zci zdo zdy zdz zep zgn zgł zru zry zte zuc zwy zy_ zys zyw ząs zęg zęk ówn ółc
ółt ąc_ ąca ąco ącą ęca ędo ędr łow łuk śmi żal żeb
8 __n __r _am _ap _as _au _dy _dz _en _et _ge _gi _gl _gł _ki _kl _mu _pa _ra _sa _ty _uc _ud _uk _um _ur _ut _uw
_ze aba acj adn agl aj_ ajc ajm ale alo ana ape apl apu arc ark art asi atu azd azg aśc baj bec bes bet bil bił boj
buc cal cer cji cją cję com czk dam dna dob dok dom dop duc dum dze dzo ebe ebl ebn ebu eck edl edr edy eje eją ekr
eku eln emi epe ern ers esi esk eso ete eze ezp fia gac gad gaj gia giz gne gną hac hal hot iaj ico iel ien ila imo
ing ink int itn itr iuc ius iut iąz ja_ jad jaj jal jam jmo kal kic klu klę ko_ kon kru krę kup laj lam leg lej ler
let lew lił luc lud luz mas mem mia moc mod mur nam nap nas naw nic nką nkę nu_ obi oce odk odn odo odr ogn ogł oki
oks oln oma opl ors oso ozd ozk ozm ozs ozw ołk pac pad pek pet pis pił plą pop por pra puk pun pur rad ram ras rat
rco rec red reg ret rna rne rso rub ruk run rup ryk ryn ryt ród sac sar sel set sio sią sol sum sur syj sym szo szt
tam taw tec teg ten tku tne tny tom tul tus tw_ twe twu tyn ubl ubr uca udr uj_ ujc ujm uję ukl umu upe upl urk uso
wic wne wod wow wyk ybi ydł yja yje ykl ypl ypu ypy ypł ysi yzn zac zaj zam zap zar zas zbe zch zdu zec zek zem zer
zew zgi zio zku zme zmu zpe zpł zu_ zur zyc zyk zym zyn ząt ład ług łuj ńst żyl żyn żys żyt
9 __d __k __u _ab _ad _bl _dw _gn _gu _gw _oc _ok _ru _si _su _ub _un _uz _wa _ws _zb _zd _zm _zr _zw abo acy adr
ady agł akl aks ama amy ank ant apy ary asa asy atk awc awn ał_ aśl aśw bab bas bat baw beł bij bin boc bod bon bot
bre bus chn chr dat dec def dez dny dog dol dor drę ede edu egr eki ekl ekł elk enn eno epl ere erk ery etk etl etu
ews ewy ezd fio fit gam gas gio gor got gre hoc iar ica icy iec iej ies ik_ ikó ilk iln ime ind ine isa iuj iur iwe
izy ięb ięd ięg ięż ił_ jas jaw jen jeż kaj kap kat kor lem les lic lin lis liw lok lom lor lot mag mam mał mec med
min mok mol muc muj mul mus naj nal nar nat ner ni_ nik niu nię nku nom oba obo obs odc odm odw oge okl okł olu omo
ont ope opu opł ore orm orn ort oru osa osp osł otk otu otw owe ozb ozc ozg ozi ozo ozt pak pec ped pel pil pin pio
pię poc pok pol pom rab raf raj ral rap rał reb ref rew rez rny rod rom ron ros rug rum rut ry_ ryg ryj rym rzą rzę
sik sil sin sob soc som son sor spl spł stu syl szk ta_ taj tat te_ tej tek ton tre tu_ tuk twó tyl ude ukn ulu upn
upu upy urc urs ury utn utu wat wen wes wio wił wna wol wor wy_ wyd wyr wyt ykn yma ynu yso ysp ysł yte ytk ytn ytł
ywn yzi zak zal zaw ze_ zeb zed zel zil zię zkl zkr zną zor zoś zuk zul zum zup zuw zyl zyp zyt ówc ącz łac łub łud
10 __b __m _ag _at _bł _ca _cu _da _di _du _gę _kw _no _og _or _ot _pi _ry _rz _sc _se _so _sy _ug _ul _wo _zg _zn
abr abu aca adc ade adi adk adu adł ajd aje akc akł aną apn arb ard arm asł atn awe awy bad bak bic bis bit brą cel
chl cił coś cyk cyt czu das deg det doc dot eca ece ecy egi egn eja ekw els elu ema emo ena enc end ene epc epn epu
epy epł erc erd erm eru erw esa ese esp esy gat gaw gaz god gon iad ial ice ict iew ikr iks ile ilg ilu in_ ins ior
ios iot isi iso isy izd izg izn iąt iąż ięć iśn jaś kas kol kop kos kró kub kuc kum kus kut lad lak lal lik lit maj
mak maz mię mom mos nag nak nan nał nek nił nos obl oco oda odb ode odg ogu ogó okw ols ome ons onu oną opy orc ord
ork osm osy otł ows oze ozn ozr pap pic pir pit pon poo pot pre pry rak raż rea rej rel reś rob roc rop rot ruw ryb
ryl ryp rzo saj ską spu stk stę szu tas tań tet to_ tol top trą tua tuc tud tun tup tys urg urn uru usa war wec wek
wid wil win wis wię woj wyb wyg yba ybo ybr ykł ynę ysa ysm ywo ył_ zab zad zag zat zce zeg zej zic zin zis ziw zką
zmó znę zom zus zut zyd zyg łas ław łec łod łos łys
11 __a __c __g __t _kł _mr _my _mł _ne _om _pe _ró _sm _sł _uj _uś _we _wp _wz _zi abl ack adl adp ads adw ajn ajo
ajs akw alc alu ame amu anc and aps apt apł are arg ari ase asn asu awk awę ces chi chu chw chy chł cyn cyz czą don
dzk ec_ egl egu egz egł ejm ejo ekc emn ens eri erp ert esu esł goc gol ias iat ied ieg iek iep inf inn inu io_ iol
ioś jeb jer kaw kaz kin koc kot krw krą kud kun kuł lap law laz le_ leb led leń leś lod lop los mad maw mio mog moz
moż mun myw myś nab nec net nin niz nol nor not obc obe obn obu obł ocj ocy odd odl odt odu odł okt omp onk opc opn
ops ose osu otl otę owu ozl ozł ośn pam paw pij pik pią pob pog ruż ryf si_ stn szl szn szp tab tak tap toc tok tos
tri tró trę tyf tyg typ tyr tyt usy wa_ wac waj wań wit wiz wią wom won ybu yck ycy ysu ysy yśl zet ześ zik zim ziu
znu zos zyb zyj łan łat łoc łon ływ
12 __f _dł _ks _ow _oś _pl _pó _sf _uł _uż _wk _wr _zl _zo _zs _zł abe abn abs abł ace aco adm ajk ajt alk als ans
arp aru arł asm asp atw awr byw ced cep che cht cis ciu cyp czę dod doz doł doś doż dzw dzy dzą ege ejc eję elc eme
enk erb erg esm gom gos iak iet inę iob iod kad kil kis kit koł la_ lab lag leż lil lim loc maż mic mik mil mis mit
miz mił myk naz nis nog nyw obk obm obw ody omn omu ond onn orb orf org ori oró owc own ozj ozu ozy ozś ośl paj poś
pró ra_ raz rof rog rok rol rzu skl skw stą tog trw uja wać wir wok wos woz woł woż wyl wyn wyz wył wyś wyż yca yce
yco ymo ymy za_ zez zeń zo_ zod zol zot zoł zyz łap łał łot łyc łym
13 __h __l _kn _nu _ol _oz _pu _pł _wc _wd _wt _wł alt amb amp arl arw chm cin czc emp erl erż iań ień ież kab kak
kań kod lig lio lip mys nau nes nij noc nop obd obt odś odż omb omy onc onf ową ośw pou poł poż pru prę rag roi roj
roś roż rzm rzn skn skó skł szm szą tot waw wij wik wyj wyo ymu yws zaf zań zaś zeź zeż zyr zyń zyś zyż ąch łaj łak
łop łyn
14 __e __i __j _of _ps _wg _wm _wę _wś _zh _zj amr ang ałk chc cic cil ciw cz_ czm ieb iez ieł kob kok lia lif mig
myc naf naś naż nil nit nią nob nok non noz noż odf odj ośm poj rzc sti szw wad wam was waż wig wyf yme yśw zaa zai
zao zef zeł zyć łag łaz łoż
15 __ł __ś __ż _wn _ww _wą _zu an_ anu chę cik cię czw czł ieo ieś koz lij nim niw wye zah zaz zać zaż
16 _py ann ałc ałt ału iaw rz_ wab
17 _pę iea ieu owł wap
21 __ć
"""
