"""Written by scripts/trigrams.py."""

TABLE = """
0 _de _qu ais aqu cci dmi eis equ gía iqu lqu nqu oqu os_ pci rqu ría squ twi uqu zqu zó_ ába áfi áis án_ áti éis
1 _in _re _za aba amo bje cía des dve emo eó_ gra güe ifi is_ iza ión jó_ lza mni mos mía nza oxi oña rza vul wit
zna áce ás_ és_ íti ógi ólo ón_ óti
2 _en _ki _tr _xe _ña as_ aut axi aza aña bdi ble bst bía cha cke cni có_ do_ día dó_ ear eja eye eña fic for fta
fía gme gó_ ica ija ion iér iña kea lca lga lla lpa nía nó_ oid oja oza pla pre psi pía que rja rna ré_ réi sba sdo
smo tra uja uvi uye uza uía uña vía xor yer yun zar zca zga zé_ zéi áli ámi ára áre émo éni éti íes ífe íli ófi óme
ópi
3 _ba _co _ga _ja _la _ma _so _un _ve ado aer afi aja aje an_ aos ave aya bil bla bra bre bte cla con cri cé_ céi
das déi ebr edi ega eo_ es_ ete eva eza ezc eár eé_ eéi fer fla fra gar gen glo gma gna gén har hár ida ier ill ita
iva iés jar jé_ lar lba lda lfa liz lma lsa lve ló_ lóg mbr men mul mét mó_ nar ndo nga nhe nja nma nna nro nve nvi
nés obr ohe ove ovi oya par per pro qui rde rfi rga rla rma rra rti rva rás ró_ sca sfo sgu sla sna sra ste sva sve
sár sé_ séi só_ tar tur té_ téi tía tó_ uda ufa uga ula uos upe ura ust uto ué_ uéi ués ver xtr zur zár áse éra ére
étr ífi íme ís_ íst ñar ómi óri
4 _ca _es _he _hi _ho _ju _li _na _ne _no _pa _pr _su _va _vi _ya _yu aci ada aga agu aho ahu ali apa ase ata ati
ava avi azo ber bor bul bár bás car cer cre cta cul cár cás cés da_ dos dra dri dur dár dás dé_ dés eci een ees ehe
ehi eje ela ele en_ ent eta eud eur eve evi exp ext eás far fre fun gla gua gue gár gás gé_ géi güi her hor hás iar
ibi ien iga ina ipa ivi iár ió_ jea jon jár jás jéi jés lbe lde lsi lta lva lár lás lé_ léi lés mar mba min mpa nca
nea nes nha niz nje nju nla nlo nmo nno nos nra nta nte nár nás né_ néi oca ode odi oes ofi ogr ohi oho oin oje omp
ona ope ota ote oye pli pta pul pár pás rba rbo rca rda rdi rfo rlo rmi ron rpe rpo rre rse rsi rta rvi rá_ rán sbo
sco sen sga she shi sho sma sob spa spe sre sri sub svi sás tor tár tás uar uch uci udi uea uje uma und ven vol vár
xce xer xpe xpl yar yes yug zcá ze_ zem zen zes zo_ zon zás ía_ ías ín_ ñir ñár ñás óli
5 __a _bo _em _fa _fi _fo _fr _gr _gu _ha _le _me _mo _ni _ob _or _pe _sa _se _ta _te _ul _ye _yo _zo _zu aca ach
aes agr ahe ahi ape apo ara are arí ast ate ayu añe ban bas bol bri bse bso bur cen chi cia cio cli clo cro cti cto
cua cái dar dis dor dro duc dul dái eas eba ece eda ede ee_ eem efa efe efi efo egu ehu eos epa era eti etr eáb eái
eés eño fal fec fle flo flu fri gni gno gol gon gre gái hin hum ias ico ide ido ies igu ije ila ili ima imi imp ipe
ipo irí ivo iás iñe jer jin jo_ jor jun jái lbo lco les lfe lfo lle lme lmo log lor lpe lpi lse lte lti ltr luc lum
lvi lvo lía lís lít man mbo mie mpe már más mát mé_ méi més nas nci nde ndi nfa nfi ngu nhi nho nic nmu no_ nre nsa
nsi ntr nva obl oci ofa ofe ofo oga oha ola oli oma omi one opa opi ora oto ova oyu ozo oñe ple pol pon por pos pti
pto ptu ras rbe rbi rci rem res rfe rgo rgu riz rle rme rne rni rpa rro rsa rso rte rve rzo sar sbr sem ses sfa sgr
sio sli sne sni snu sol spo sta sup sáb sái te_ ter tic tri tro tái tés tón ual ubi uca ude ufl ufr ugu uil ull umb
ume umi unt upl urr usi uta uti uya uñe val var vas vor xca xcl xic xil xte xtu zas zco zul zum záb zái ése íai íam
ían íni ñas ñea ñer ño_ ñol ñon ños óge ógr
6 __d __e _ac _bi _br _ch _fe _ge _hu _im _ji _jo _mi _op _po _si _ur _us aco ad_ aet afa afo ajo ala ale ama and
ant api ará ato aus aye ayo añi año ba_ bai bam bar bel bot bro cas che cie cle com cor cra ctu cá_ cáb cí_ dad dic
dre dáb ead ebo eca eco efl efr egr eli ell emb emp enc epe epi epo epr ere esc ese est eut evo exc exi eñi fac fan
fum fur fus gas ger ges gic gin gli glu gne gor gos gui gá_ gáb hea hip his hon hue hur ia_ iba ibe ibl ibr ibu ici
idi igi ijo ime imo int ios iri irá iti ito iáb iái iño jad jas jos jur jus já_ jáb las lbu lci ldo lea len lgu lic
lmi lon los lá_ láb lái mer met mpl mpo mun mái nce nch nco nda ner nfe nfl nfo nfr ngo ngr nle nli nll nlu nme nmi
nri nru nse nst nti nto nud nun nvo nzo ná_ náb nái nóm oac oad oal oan oar oba obi och oda odo oel oen ofr ogi oic
ojo ole oll olo ome on_ ori orr oti pal pel pic pil pin pir plo pun pur ran rar rce rch rcu ren rgi rri ruc rum rvo
rón sal scu se_ sei sfi sgo sha shu sin sle slo slu sme son spi sti str sur tas tea tei til tiz to_ ton tos tre tua
táb tís uad uba ubl ubr ubs ufo uin ult unc uni upa usa usc ute uñi vis vo_ voc vos xci xpo xta yan yas yec yen zad
zos zá_ ísi ñad ñes ñid ñor óni
7 __c __r _ab _al _ap _ar _be _di _ex _fl _fu _go _je _lo _mu _nu _oc _pi _ra _ti _to _vo ace afe afr agi ago aha
all ami apr apu atr aud avo azu bea ben bes bia bie bli boc bon bsc buc cal can cea ces cho chu clu col cos cru ctr
cur dia die dá_ eab ebe ebi ebu ech ect edo egi ego ejo eju eol eor ept epu eri ero esa esp eun eus exa ezo eá_ fen
fes fil fin fol fon fos fro fru fug ful gal gan gel gia gie gir git giz gle go_ got gri gur hab has hic hid hil hoc
hol hom hos huc iad ial ian ice ign igo ijá inc io_ ipi ipl ira ist ite itu ive izá iá_ ié_ iéi jab jes jet jud jug
lab lad lan ldr lec lgi lin llo lo_ lot ltu lut lón mal mas mat mbe mbi mic mis mit mpi mpr mur mus má_ máb nad nfu
nge nis nom nor nso nsu nua nuc num nut nzu oas obe oce oco odu oge ogo ogí omb omo ont opo opr ore ort ozn pan pas
pea pen pia pit pri pte put ra_ ram rco rec rei rge ria ric rmo ros rpi rru ruj róf sas sbi scr sfe sfr smi sor sos
sul sus tab tad tal ten tin tiv tul tá_ tér tól tóm uan ube uce uct udo uen uer ues uet ugn uir uis uit uji una uri
uzg uzo uzá van vel via vid vie vil vin xid xio xis xpi xpr xpu xti yac zab zcl zol éri ñen ñet
8 __p _am _an _at _bu _ce _cu _gl _ll _lu _of _ol _os _pu _ro _tu abi abl abo act acu ade afl aju alo amb ame ana
anc arr aré atu auc aul aur bal bec bet bic bin bio bis bit blo bos buj bus but ca_ cab cad cam ce_ cem cid cin ció
co_ cue cun der dif dil dua duj ebl edr edu eex efu eji ejá elo end eoc eon err erí eto exo fab fas fat fia fli fot
gab gad gem geo gil gru gul gué hac had ham han hap hec hel hem hen hes het hir huf hus iab ifo ige igr ile ilo imb
ind ine ing ini ipt ire iro irr iré itr jam je_ jec jem jen jol jua jue lam lce lch ldu le_ leg ler let lgo lid lit
llá loc lom lto lud lui lus mad mbl mbu med mel mes mil miz mpu mud mue mut na_ nab nal ncu ndr nec ngi ngl nia nie
nif nit njo noc nol not nub nul nzá nét ocu odr ofu ojá oni opl opu ord orm orn otr pac pat pet pis plu pot pus qué
rai rbu rdo re_ rea ril rin rio ris rmu ro_ roc rom rop rot rpr rpu rto rug rul rus rut ruñ sab sac sad sam san sap
sfl sfu sic sid sif sil sim sis sit so_ spu sum ta_ tan tes tim tol tom tun uas uec uel uge ugi uid uiz uju ule uli
upi upr upu ure use va_ vad vec ves vir vit viv von xia xig xim zan zor ñab ñan
9 __m __s __t _ad _ag _as _au _bl _ci _cr _gi _ot _pl abe abr acr adi afí ajá alc alm amp ane ani apl ari aro azg
azá añu añá bru bun cap cat ced cel cep cit cop cte cub cuc cud cut dec den din dio dir diz don drá drí dun ean ecu
ecí ed_ ege egl ein elu ema ena eng ens eog erc erm ern ert ez_ ezu ezá fag fam fea fed fem fet fiq fir fis fob foc
fut fuñ gam ge_ gid gio gis gob gom grá hal heb hib ho_ hoj hua hug hul hun ibo icé idr ifa ife ifu igá inf ino ins
iol irc itá ize jal jan jum juz lac lem lia lim lis lli lua luy luz mac mia mon mor mug nan ndu neg nem nen net nil
nim nsp obo obs ocr ogu olv onc ond ons opt or_ pad pec ped pes pie pod pue pug puz puñ rab rad ret rib rie rif rim
rit rno rná rol rtu rud rue rui run rup rár sa_ sat sce sci sia sig smu soc som sop spl spr sto suc tel tem tie tif
tir toc tru tum tup uac uat ubt ubv ucl udá ue_ uem uic uie ulc ulg ulo ump umu une ung upo urb urg uro usu vac vic
vig viz ña_ ñal ñam
10 __b __i _af _ir _is _on _ov _ox _ri _ru abu adr adu afu age agn aji al_ ald alu ang ano ans ar_ aug azn beb bej
bij bir biz blá bom boz buf bui buy buz cac chá cil cim cir cis cot ctá cui cum cup cus dab dam dan dea did dig dim
dit div dru dum dus ea_ eam ecr eed eel egá ejé elá eme emi epl ers erá esi exe exh exu fad fel fog ga_ gim goj gro
gun hig him hot hup ich icu icá id_ iel iet iná ipu ir_ irm ism izo ja_ jeá la_ lat lej lif lig llé loq lub lue lun
lur mab mag mea mec mem mid mig mir nam ncr ne_ neá nid non nov nsc ntu ocl oct ogé old olu oló omu ong ono oná orc
oro osa ost otá pab pag pap pid pig pio piz pra pub puc pud puj pum rac rdu rdá reg rep rgá rgü rid rig rmá rob rod
rof rog rtá rub ruy ruz rái sea ser sib sie sot sua sue suf tac tam tec tig tip tis tit tog top tub tuc tui tus tán
uab ubc ubd ubo uco udr ueb ueá uia uij uim ulp uls ulá umo umá unf urc urá usp utr vab vag vap vot za_ zac zam zoc
zoñ áni
11 __f __g __h __l _ah _av _cl _do _id _il _oj _vu acc agl agá ail ain ajé alb alt amu apt asa asc aum bat bed bem
bez bid bob boq brá ceb cet cic cié coc cuñ dal del dem dré duz eal ecc ecl ene enf eni eno enr epc erg erv esm etu
etá fei fig fit fo_ gat gaz gib gié goc goz gus hat haz he_ hep heá hie hif hij hit hiv hiz hog hop iam ibí idu iem
ifl ilá imu imá inv ior ipr irt isc izé jac jee lag lev lib lob lul luo ma_ mam mej mo_ mol muc nac nat ncl nee neo
ngá nio nir nod nog noj nop nsf nsm ntá ocá ogl ogn ogá olá omá omé omí onf onv org osi oté pav pañ peg pim pip plá
pob pop raf ral rap rat rcá red ree ref rev rip rir rné rov rrá rtí rur ráb sag sec siv smá sof stu sud tat teá tia
tid tio tod tud tuy uaj uaz ucu ucá uee uip unz urd urt usm uso utá vam vat vea ved vej vet vez vio ánd
12 __v _az _el agü air alf alg anq anz arc ard art asi atá bad bif big bo_ bog boj cau ceo cif cip ciá cob cod cog
dat def dié dob doc dol dom ecé edá edí eit elg elé enl enm env erb erd erp eré esb esf esg eso fib fie fij fom gañ
ha_ haf hav hiq iac iag iat icr idá ifr igm ilu imé inm iné ioc iod iog iot isa isi iso isp ité izó jaq leb leo lez
leá lie lló loj maj maq me_ mez mim ndá ndí ned neu nin niq nob nsl obt obu océ olc ols olt oné orb ose oso otó paj
pam pez peá pif piñ po_ poc pom quí raj reb rel roj rtr ráf rés saf scl scá seg sió stá sug sun sut tap tib toa tox
tue tuo tut tuv uej uev ueé ueñ uio uiv ulf ulé uno unv urs uru veg vif ást
13 __o _aj _da _er _ig _iz abs acl agm aic aig alp als alv alz alá anu apá arb arg aso asp ató bab bac baj bré cec
cej ceá ché cib ciz coa coh dac dep det dib dip eim eld emu enj er_ erf esh esl esu esv gac gaj gav guj haj icl ict
ie_ ieg il_ ild ilé inq inu iom irg irl iru ise itó izc lau lav laz lee lef lex lil lio lip liq lir liv loa lod lof
lop maz mio moc mod mot nag ncá ndé nej nel neé ngü niv nié nté olg olm olp olí onz orf orp orá osc otu pau pei peo
peñ poy rag rav raz rez riñ roq roz sah sai saj sel señ sir sod sog taj tee tej teo tet toe tof toi tot trá trí urm
urp uré vah ve_ vim vié zal zap
14 __j __n __z _dr _du _ec _ep _ev _it _ps acé alq amá aps até atí caj cav cañ cig cof coj daz de_ dev dij diá dió
eac eat el_ enh enz esq eté fiu fiz fiá icó iej iez ilg ilm ilt iló inh iop izn lap laq lei leu lij liñ lol lov may
mañ meo mif nav neb nef nex nez nig ol_ olf olé onj ors orv orz pa_ pe_ pee reh rej reo rer riv rié roa roe roi ror
rré rrí sav say sch scó sed tag taz tañ teg teé tij tiq tié tob toz toñ tró ued ueo uez ási
15 _ed _ef _ej _eq _et _eu acá ací adm adv aie ait aiz alh alé anj aná arm arn asm asq bau baz bañ cee cei chó coe
coo coq dag dañ deb ded deg deo dop dot eap ecn ecá eiz enu erl eru esn esr icc ilv ilí inj inó isq izq led lel lep
leé leñ llu mov naj naz ncé ntó onm onr oní onó orq oru oré orí paq paz pep peé raq reá riq riá rió rox roñ rís sae
saz sañ set sté taf tai taq tau tav ted tex tez toj tré zag zah
16 __q __u _ae _aq _añ adj alí aló amé anf arl arp arq asf asu caf cai caz cij coi cov coy daj dej dez deá eav emá
ená eró esd inz isf isl izg laj lay liá mai mog moh moj nau ntí onq orj osf osp osq rañ reñ roh roy sep seq sex seá
stí stó teó zañ
17 _ay adá ané aní asl baq cae cah cay coñ dee deu enq ené erj isg isu rae rah rau req reu see sej tep teq
18 _ai anó arz asg asv enn eny ení esá mom moq reé
19 __y ars aru arv aró asá esj esy osá raa ray raí
20 __ñ
21 __k __x arf
23 __w __á
"""
