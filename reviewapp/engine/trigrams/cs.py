"""Written by scripts/trigrams.py."""

TABLE = """
0 ii_ jší mu_ nli ny_ pja uál ého ího ých ějš ňov řov ům_ žov
1 _ne bje býv ch_ cov cvi ech eln gra ifi iér ji_ jme jne jro jte ky_ lsk ly_ lšt mi_ nve něj nšt tmi tsk vsk vře
ych zře ách ám_ árn ích íje íš_ ýva čov ěst ňuj řsk šov
2 _ch _in _je _ro _ře ají aut byt bře ce_ cuj cyk ců_ cům dpo dst dy_ dře em_ eš_ gen ho_ hře ick ist ite izo iál
jch jíc kem kém kým ků_ kům lha lům me_ msk mys nej nsk nut ném ným nů_ nům ost ou_ pro pře rch rsk sch sů_ sům tel
ty_ tí_ těj tře tů_ tům uch vce ván vče věj vše vši xtr yro zko zov zuj áje ápa ém_ ému íte íva íčk íže ózn úst ým_
ými čce čtě čuj ěch ěme ěři řad řád řů_ řům ši_ šle ším ťov ůst žen žuj
3 _do _ko _po _vy _za _če aho ami ast ate aři aže bez bra běh bři ci_ cké cký cně cti cíc dce dně dvo děl eal ek_
ečn eře eže fik for fra fun gan gic gov hnu hra hti hvá ie_ iem iho iov iro ií_ iíc iím ičt išt jbe jdo jko jpo ju_
jvy jza knu kti ku_ kva kře kři lce lko lně lým lů_ mlu mně mra nce nfo ná_ ní_ ním ný_ och ogi oko ova oře pla pus
pál půs rba rga rha rst rči ršt rže spo svě tce tně tov tém tým uje ust uře uše uži vně vuj vzd vé_ vém ví_ vým ykl
ysl yče zen zho zra áhn áln áva áš_ áže ída íle ím_ íra íře čas čen ční ěhn ěrn ěře ěšn řka še_ šen ško šně ště šuj
šťo ťou ůso žal ždě žit žko žli žně žád
4 _ex _fa _ga _ge _gr _ho _ja _le _ma _od _tr _ří _že ach afi afo ako ali apo ačk ačn aře aše aži bal bit bní bně
bro bsa bíh cen ctv cí_ cím dat dba dko dle dov dra dsk dím dův ebn edn efe efo ehl eod epo est ete evy exp eži fek
hla hle hro hva hvě hyb hán ial ide ihl ijs iko ion ián ičk ižn jat jou jpr jsk jí_ ka_ kla kli kov ké_ kéh ký_ kýc
kří la_ lov lém lý_ mat mbi mpl mrz na_ ngl ni_ nko nní nně nou nst nzi né_ néh nýc nče ofi ofo ogr oho oje olo oče
oči ože per pis pnu pně psa psy pti pín při rmo rně roz rto rva ry_ rzl rče rům sit ské ský sně sou sov srd sro tko
tla tní tra tro tuj tví té_ tý_ tří uho ují uze uče uči val van vat ven vko vla vlá vní vra vst vu_ véh ydl ydr yho
yhr yst yva yšl zit zle zlo zmr zne zpo ztr áda áko ání áte áče áčk áše ími ímu ína íst íze íče čin čit čka čko čně
čím ědo ěle ěte ěše ěžn řko šti ští šťa ůvo ůvě živ
5 __n _an _ba _be _de _fi _fo _im _ka _la _li _lo _mo _ob _pr _př _re _st _te _ús _št _ži aba abi ace ací adn ago
ahr aje akt alo aně at_ avě aze ače ašt ben bil bla ble bli blo bíj běl dan dbo dit div dka dlo dmi dno dro du_ duj
duš dán dáv dí_ děn dů_ dům ebe edo egi egr ehr ekt eme eně eob epr epř ern ero eti eur exi ext eza eče ečk eři eří
fal fan fil fin fot gal gič han hej hem her hrá huj ibi ibo idi ika ili ilo imp ino ipl ipo ivě izu je_ jov jpř kle
kou kra kre kro ká_ kác kám lej len li_ lit lka lné lný lo_ lst luj lád lé_ léh lýc men mno mov mpo mát mín měn měr
nci nco ndi nic nka nká nné nný no_ nos nov nti ntn nu_ oce ohl ohr oji okr ole oli opo oro oti oři oži ožn pen pit
pod pra pto pán pěl pět pří rav rce rdi rdn res rka rko rov rti rve rvi ryt rze ráv rů_ sam sci sil sko sle sli slo
smě sy_ syc syn sát tav te_ tiv tka tká tle tli tu_ tvo tvr téh týc udi uhl uka uko ulo uma uni uro ute uvš uzn učn
ušt uže uží vi_ vit vka vká vou vá_ vý_ výc yba ybn yhl yka yko yle ylo ypo ypr zbo zbr zdo zdr zhl ziv zli zma změ
zna zpr zru záv zíc zím ádn áhl áků ále ási ást áto áza áze ázn áře ářk ářs ážn ídl íko íků írn ísk ívá ízn íži čat
čer čil čká číc ědi ělo ěně ěro řed řen řit ší_ šíc šíh žil žní žím žív
6 __p _ar _bo _br _ce _ci _el _ha _hl _hr _ji _kr _me _mi _na _se _us _út _úč _ča _či _čt _še _šk _ža aci adi ado
aha al_ ala apa ara aro ati aza azi azn aří aši bar bat bav ber bno bor bou bov brá bud buj bul byl běž cit cko dav
den dil dla dli dní dob drb drž dva dvá dám dár díl ehn eho ejn ejš eko emi eop esl evn exu eze fon hal hat hav hel
hlá hne hni hno hně hu_ hub hud hut hy_ hyt ház idn iku iká il_ ila ily ime imi imo iol isk ivn ivš jas jed jem jen
jod jst kam kej ket klo kne kni kno kně kon krá kto ktu kuj kvi kvě lad liv lká lní lou luv lás lék lí_ líc lím ma_
mal man mla mní mot mpe mrt my_ myš mál mán míc mír mís mít měj měl měs nat ncí nda nde ndo ndá nky nte nto nul níc
ník odn ojn ojí oma ome omo oni ono opi opr orn oto ová oze očn očí ořá oří oše ošk ošt ošť pad pal pan par pat pil
ple pln plo pno pul pír pís píš pěc pěn pěv pěš ran rde rdo ris rit rká rma rmi rmu rmá rno rní rtu ru_ ruj ruš rvo
ryb rzn rán sad san sed sen siv sla slu sme smr smu sni sní sob sol sta sti str su_ sud suj sun sva sví sym syp tan
tar tat tic tin tlo tlu tor tup tur tva tve tál tán tér tím těn ube ubi ubl ubo uce udn udo uha uhr ukr uká ula ule
uli ume umě upe upn ura ut_ uto uva uvi ušk ušn ver vin vku vky vod vol vov vyp vys vzn víd vím vít věd yna yní yně
ypa zas zba zby zdn zdě zem zkr zku zmo zni zně zor zpu ztř zum zve zvl zvo zvě zák záp áka áme án_ ána áni áno ány
ásk ásl átk ává ík_ íka íke íno íro írá ísl íta ček čiv čku čné čný čtí čí_ čít ědč ědě ěji ěli ěno ění ěný ěti ětl
řiv řím říz šil ška škr šká šní žel žné žný ží_
7 __s _ak _al _bl _bu _di _dr _em _fe _fl _fr _id _kl _op _os _ra _sl _sp _ta _to _uk _up _ut _vý _zá _ša _ši _šp
_žl _žá abo abs aco ada ade adl aka aku ale aly ama ame amo ant ané aný ape apl ari asi ask asn aso ave avi avo avš
azo ači ažn ban bič blí boh boj bol bub bur běj cem cho cká dal del dem din dis dné dom dru drá duk dác dál dít dě_
děj eba ebo ebr eck edi edl eha ejp ekl ele eno ent ené ený epi ere eri erv ese esk esn eto etr eve evi ezi eše eši
ešt fic har hlo hod hov hum hus hám ice ich ici icí ido ile ima ina inu iná it_ ivo iza iče ičn jak jal jaz jet ješ
jna jně job jsp jím kal kan klá kte ktn ktr kul kyn kán kář lat lav led let lku lky lu_ lán lát lét léč lík líž mar
maz met mod mon mor měř nal nam nep nil nit niv nič nku ntr nuv nác nám ně_ obl obo obr oci ocn ode odo oha ojo oka
okl oku omi ont opa ope opl ora ote otn otr ovi ové ový ozp očk ožk pek peč piv pli plá pol pos pov rat rec rem ren
ric rku rme rni rte rtn ruč ryc rys rál rát růz saz sem sin ská sln smi smy sno spa spe spl spr spě ste sto svo ta_
tal ti_ til tit tič tku tky tné tný tou tri tru tvá tá_ táh táv tři uba ubn ude udr ukl umo und une unk uno upa upi
upl upo uri urá use uti utě uv_ uve uvn uvá ved vel ves vil vič vle vna vno vos vrt vrá vyk víc vět ypl yte yti ytn
yto ytr zam zap zat zav zbě zel zil zin zka zná zní způ zva zvý zán zás ádo ádá ák_ áke áku áky áli álo áro ása áso
átn ávi ávn áři áří ářů íc_ íce ící íku íky íns íti čel čky čno ěla ěni ěné ět_ řes řil říc říd řís šet šit
8 __k __o __v __z _ab _ad _am _as _au _bi _ep _es _fu _he _hu _jí _ku _lu _lí _mr _pa _sk _so _sv _ti _tu _tř _ud
_um _ur _uv _ve _zn _šv abe abl abu abí akl akr ani ano api apn apr apá ard art arv avn azá ačí bel bet bin bio biv
blá bod bož bri bru cel cio ciz da_ daj dař dec dep der des dlu dni dnu dný dop dos dou děd eci ede ejo ejs ejv ejz
eka emo ena eni ení eom epe era eso esp eta etn ezd ezn ezo ezp ezv eči ečt ešk haj hli hlu hlí hna hrd idl iln ink
ism iso ito itě iv_ ivé ivý ize izi iči jma jmu jop kat kav klí ko_ kol kom kru kry kup kur kut kyt lan las lep les
lin lis lno log lož luč luš luž lá_ lác lám lár láš líb lín lít líč mas moc mou moč měš nap nas nav nes nik nsp nta
ntu ntá nuj nál nár náv níh něn obe obi obn oby obě odi odl odp ohn oja oká ola oln omp omy omě ona one ons oná opu
ore ori orm ort oru osl ota otř ouc out ovn ovo ově ozb ozd ozm ozo ozt ozv oží pas pec pel pep pin pič pok por pot
pre prá puj rac rad ram raz rek rez rim rin riz rna rná rné rný rod rom ros rub ruk ruž rác rád ráž sal sat sav saž
seb sek sel ser ses set sev sis ska skl sku sma smo smí sna sné sný spi stn stř svá taž tik tno top trá tác tám tár
tát tář tíc tír tě_ ucí uj_ uji ujm ujo ujt uju ukt ult ulá um_ umi ump upr ure urn urč usi usk usp utn utí uši uší
vid vni vné vný vor vrc vrd vrh vyb vyh vyt vyv váž vír vě_ věř všt yta ytk ytí zab zac zan zda zde zdi zdu zdá zer
zob zol zác zál áce áct áde ádk ádl ádě áti áve ávk ávo če_ čes čet čis čků čte čtv čís ělá ěn_ ěna ěny řel řem řep
ři_ řip řis řík řít říš šiv
9 __d __m _ap _at _bě _cu _cí _da _du _dv _dě _hn _hy _hř _kř _lé _ml _mu _mě _oc _ot _pl _ru _ry _sa _sm _tl _tv
_tě _ub _uc _uh _uz _va _vl _vo _vr _vz _vě _zd _zk _zm _zp _zv _šu abr abě acu adí adě aji ajk ajn ake aká amb amě
and ane apí arc are ark arm arn asa ase asl atn ato atě av_ ava avé aví avý azu azy azí ačo bab bas bec bic bij bot
ces cha cin civ cíh dam dar dej dic dič dlá dná dok dol dor dre ec_ ece eda ejm ejt ekr ekv eká eli elo en_ eny ená
epa epl ept ert eru esa et_ etř eva evo evr evě ezk ezá ham hlé hrn hru ikl ikr ine ini inn ins int ině ise ita iti
ive ivi ivá ičí jis jno jná jní kaj kap kar kor kos kri kár káz le_ lec lek lem lic lid lik liz lná los lub luk lun
lup lyn lák láv láz líš min mos nad nan neo nev nez nin nis niz nás nář oba obs obu ocí odb odr ods olu olí oml omn
omí onn opá osa osk oso osp otv otá oup ous ozh ozk ozl ozn pac pap pav ped pet pic poc pom pop pou poz prů ral re_
rej rep ret rev rie rik rič rnu roj rop rot rou rud ruh rum rus rut rák rám ráz ráš se_ slí spá spí stu stí taj tec
tem ter tis tni tná to_ tol tom ton tre trh trn tud tul tít tíž těl těž ulí upu upí upř us_ usn uso uta vav vec vej
vez vic vis voj voz voř vyd vyl vym vyz výs věr zah zak zal ze_ zej zno áck ácí át_ íma íme čej či_ ře_ řeb řej řek
řet řev řic řih řin říp říč šed šel šin žeb žeh
10 __b __h __r __t _cv _dů _há _kv _ly _my _má _mí _ná _oh _ok _om _or _pe _su _sy _ul _un _uč _vi _zb _zl adr adu
amp amy ana anc ans aná aní ará asu ata atr avá bač chl chr chá cky de_ deb def deh dek det dev deč dia dio dna dne
doh dot eds edu edv edá edě edů ejd eji ejr eku ema emn ene erm ers esi esm esá etí evř ezl had hol hor hou ic_ ico
ikn in_ inf iny isl isu itn itu itá iva jek jev jez jih jil jin jiv kaz klu kop kot krv kum kus kál kát káv lac lam
lač leh lib lil lič lom lum lut maj mav mec med mel mer mez mil mok mol moř mož nab nak nač ned nem neu nom not nán
obj obí oda odm odu odv odá olá omb omu omá onc ond onu onz oně opn ops opt opí ord ork orá orů ose osi osm osv otu
oud ouš oví ozi ozu pak pam ply poh poj poč rab raf raj rak ras rač raž rea reg rig ril rio rob ron run rás sec sex
skr sky st_ stv stá tab tam ten tna tos těš utk uté utý vař vek vem vet veř viv viz vná vo_ vot vy_ vyc vyr vyč vyš
vál vám vár vát výh věz zaj zar zač zes áci áns íha čem řeh řez řeč řib řik řim řič ří_ štn
11 __a __c __l __u _by _bá _bř _dl _no _ov _oz _oč _pi _si _sn _sr _ty _vá _ze _zh _zo _zr _zt adá alu amn ang ank
ars aru asy atu até atý avk avr cej chn chy deš dod doj don edb edm edp ej_ ejb ejh ejk eju el_ ela elk enc enk epn
erg erp erz erá esv etk etu ety etá etě hop hos hot ilu inc ind ing isn ité itý ivu iví jeh jel ječ jit kac kad koj
lab lah lak laš lev lez leč liš lni lob lod lok lon lop mak mem moz mut nah naj nar nec nek ner nor náp nát náš obc
obk obt obá odk odí odě olk oly onf onk onv ony oní onč opř org ors ory osn osu otk otl oty otí otě oub ouh ouk ouz
ouč ouž ove oza ozs ozí ozš pob pon poř prc pri prs ra_ rap raš ref rel roh rok rol skn stk stm stě tac tak tač teč
tiz tnu tok tot toč trp trv trž těp těr utr vac vad vaj var vač vok vyn vác vád váz vář výk výr výz věl věn věs zad
áne ánk áně íhá řeš
12 __š _dá _dř _kn _ky _ká _ol _oš _pu _rá _rý _sc _sh _ví _vš alk alt alé alí anu atk atl atí atř avd avu cht chu
chv do_ doc eja ejc eje ejl ejí els elí eml emí enn ens hob hoř ilm ilé inv kak kas kač kař kod lal laz leb leg ler
lim lot loz mic mis mit muj mul mun mus nac naf ne_ nen net nio noh něm odc odd ody odř olé or_ orc osí oul oum oun
our ouv ouř ovk ovs ozč pru prv rag rah roc roč ske skv skř stl sty tek tim tip tod tog toj va_ vaz vyj íci řec řež
13 __f __i __j __č _ni _pá _pě _sb _vn _vs _zi _zj _zu _zř aln alý ann anč atá che chi ejú ely elá elé elů enu enz
hon itk itr ití kok koč koř laj lap laž lel lex lež lig loh lor mik neh neč neš noc nol non nop nož nít něl nět odh
odt poš ror rož sté stů tes tev tid tif tih tiš tiž
14 __e __ú __ž _ps _pí _pů _sí ejf end enč koh koz koš mim miz mič neb nel níč ovl pož rof rog roš stý tej tet teř
važ
15 __g _nu chů ejč neú něd ovc ovr tep ějí
16 __ř ovu ovz
"""
