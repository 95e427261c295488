"""Written by scripts/trigrams.py."""

TABLE = """
0 _qu aqu cqu cs_ ds_ equ ez_ fs_ fèr fût gs_ ion iqu ièr ks_ lqu ms_ mêl nqu nèr oqu oît rqu sjo squ tch ts_ tèr
têt uqu ux_ uèr uêt vèr yèr âil âme çon èle ème ène ère équ êch îch îme
1 _dé _in aff ajo ass aér dyn dât dèr ent es_ eât gme hs_ hât ill ium iât lbu lât lèr lît ns_ nt_ nât nça nît oût
pât rje rât rît sgr ski sme sât sèr sît tât tît uje uni uon uât vul vât vêt ydr yon yât âch çât ède èse ète ève éza
ûme
2 _co _en _re age ant aou aça aîn bdi ber bje bju bou bve bât bêt cla cyc cèr dju dmi dît eff ejo eon eur fâc fér
gèr her hro hèr ifi ign iie iio it_ jet jou lgu ls_ lva lys mys mât ner nha nne nve oeu ons ovi oxi oya oïd per pèr
pêc que rai rge ron rs_ rça rèr rêt rôl sse sur tte uch uff uya ver xer xon xyd xéc yer yie yio yée âli ât_ âte ças
èch édi ée_ ées éha éin és_ éun ïde ôle
3 _gr _ha _ja _ju _ki _la _ma _su _tr _un _zi ali app ati aye azo aço aît bil ble bst bti bvi cco cha cke con cti
cul der dis dra dui dâm eas eba ect egr eig eil ell era ett eye eâm fer for fou fra fus ggl gla gne gra gue hon hum
ien iez ira ive ixe iâm ker ler lfa lis lle lmi mes min mni mèn mèr nis njo nla nro nâm nîm och off ois omp oxy par
phi pla pro psy pti pér pêt rfo rha rhu rti rve ryp rôn sie sio son syn sâm sée ter tes thé ton tra tur tyl typ tâm
uas ubl uer uil ume uve uâm uée vâm xha xtr yas ych ymp yâm zer zon çai çâm ébo éfi éra êla êle îne ît_ îte ûte
4 _ba _bo _ga _jo _li _mo _na _no _ob _pr _ré _va _ve _vi _zo _zé _éc abl acc ahi ahu aie ais ait aju as_ ava ave
avi axe axi aya aïs bla bra but bér cer che cri cro céd dai das des don dro dîm eai eau ebo eco edo edé ega ein emb
eme emp eoi eus eva eve evi exp fla fle fri gea ger glo gma gna gou gèl gén hri hyd hyp hâm hér ias ide imp ire is_
iss iée jec joi jug jur las lci lco lga lla lma lon lpa lte lti lâm lée mba mbr men mma mme mon mul mâc mèt nai nas
nce nch ndi nfl nge nju nli nna non nra nvi nço née oag oas ode ofi ogi omm ote oûl pho pli pos ppr pré pta pte pul
pâm rba rbo rch rde rdi rie rma rme rmi rna rne rni rpo rra rre rvi râm rço sai sas se_ sen ser ses sha sou spi ssi
sti tai tas tio té_ tée tîm uai ude udi uge ule use uss ute uvr ué_ vis vra vre vri vér xas xci xis xpl yai ycl yco
yli ylo yna ync ypt yst yé_ yés zar zie ètr éba ébr éco éhe éja éje éjo éju éli élé éma émo éna éol éor épa éri éta
étr éva éve évi ééd ête îna ûta
5 _br _ca _em _ex _fa _fo _fr _ho _im _lo _pa _ra _sa _so _ta _ul _ur _us _vo abi abo ach act ade adi aha ai_ ale
ama att aud aut axa aza bal bar bli bri bro bse bso bul bus bâc bâi car ccu cen ces cli clo com cra cré cte cée cér
dan dor dou dre dri dur déc dés ede edi efo ela epa ept exc fai fec ffa ffe fia fie fon fro fum gal gar gie gis gle
gon gor gre gri gui gèn gée gér han his hèt hée iai ibl ibr ibu ica ici ida idi idé iff ige ili ima ime imi ine ipa
ipe iva ivi ié_ jac jau jus lai lan lca le_ les lme lpe lpi ltr lés man mar mbo mer mis mna mor mou mpa mpl mpo mun
mus mâm nde ndr nfi nfo ngu nie nle nue nvo né_ nés obi obl obs odi odu ogr ogu ole oli olo onn ool oop oot opp ort
ose oss ost ota ott our ova ove pen pha plo pou ppa ppe ppo pri pur put pét qua qui ras rbe rbi rce rci ren rfe rfi
rgi rio rla rle rli rlo rpe rri rro rta rte ruc rus rvo rèn rêv sco scr sho spe spo sta ste str syc sym sé_ tor tou
tre tri tta tér tés udr ue_ ues ugu uis ula uma umi upe upi upp ure uta uti uva ués val van vas ven voi vol vée xce
xiq xpo xpé xte xté yan ype ypo ysa yse zin zou âcl éch éfr éga égo égr éla éle émi éni éno éné épi épo ére éte éti
évo ééc êta êti êtr îtr ût_
6 __d __r _ac _ch _di _fi _fl _go _hu _hé _mi _mé _ni _né _op _or _ou _pe _po _to _ép _ét ada ado all amb ame ami
amo amp api apo ara ard ari arr ate aus aux avo axo ayo aîc bat bel bit bon bor bre bét cal can ce_ chi cie cin cis
cle cou cta ctu cur cél de_ dul egi ego epe epl epo epr eri ero eta exa ext far fas fen fes feu ffi ffl ffr flo flu
fre gan ges gni gno got gua har has hie hou hra hur hut hys hés ial ian ibi ice ich ico ier igu ina int ipl iri iro
isa ise iér iés iét jeu jon lli log lot lou lsa lse lsi lta lté lue lum lus lut lyc lèv lé_ lég mai mas mat mmo mmu
mpr mur mut méd mée mér mét nci nda ne_ nes nfe ngl ngo nom not nre nrh nte nua nui nva nçâ nér oca oda oge ogn oie
oin oir ola oll omb ont oph opi ord ori oti oui oye pas pil pir pon por pre rco rda rdo rer res rez rgu ris rlu rmo
rou rpa rpi rpr rpé rse rsi rui rva rée san sca sce sci scu shu shy sol spé ssa sub sés te_ the tho tis tro tti ttr
tua tue uan uba uci uct uda ufl ugi ugl upl ura urs ust uto uvi vai vie vou vro vés xai xam xcl xcu xpr xta yen yeu
yez ynd éal éan éas éca écr éda édu éfa éfo égu éif éim éme éne éoc épl ésa ése ési éto
7 __a __c __p _ap _ar _as _bi _bl _cr _es _fe _gl _gu _he _hy _je _lé _ne _nu _oc _pi _pl _st _te _ut _éb _él _ém
abr aci adr afo agi agn agr agu ala anc and apa ape aph art bai ban bas bes bin bis blo bru buc bue bur bée bég bén
cap cas cat cca ccr cel cho cia cir cit col cor cut cés den die dir dit dom duc dus dém dép ean ebr ebu ech efe eli
elo er_ ess eto etr evo evr exi fac fan fau ffo fic fil fin fli flé fré fug fur féd gag ge_ gen gin gir git gli glu
gro gré gur gé_ gés hai hau he_ hes het hil hir hor hot huc hé_ hém ibe ibo ibé icu imm inc ins ipi ipo ipp ita ite
ivr jai jam jar jas lie llo lor luc lur mbe mbi mbl mil mit mmi mod mol mpe mpi méc mén més nal nan nca nco ndo ndu
nfa ngr nif nni nné nor nou num oba obe occ oci odo odé ofe omi opa ope opo opr opé ora orm os_ osa osi oul ous out
ovo oyâ oyé pai pan pat phe pie pin pis pit ple poi pol pot ppl pée ra_ rfa rga rsa rut réa réc rés sma sor spa sph
sup séc tal tan ten thi thr tie tin toi tél ual ubi udo uet ufi ufr uin uir uli ult umé une upa upé ur_ uri usi uér
vel ves vin vir vit vor voy vé_ vén xim xpi xpu yau ys_ ysi ça_ çan éab éac éap éde édo édé éfe ége égi éis énu éon
éop éot épe épr éro
8 __e __s _ab _af _al _am _an _at _cl _fu _gé _hi _le _lu _me _mu _of _sc _se _si _ti _té _vé _ég _év aba ace adm
afi aga ago ail alo amé ang ani ans apt arg ata atr auc aur ayâ ayé bau be_ bec beu bot bua béa béc béi cci ché cid
cil cre cru ctr cui cup cus cé_ dam dat dia dif dio due déb déf dég dét ea_ ebâ ecr efl efr ema emm enc end ere et_
ete eti ets eux exe exh fat ffu ffé fié fol fui ful fut fée gai gau gaz geo geâ gio giq gné gué gél hab hal ham hen
hev hib hin hiq hos hui ia_ iat if_ igo igr ile imb ind ing ini iph ir_ ist iti ité ivo iég jol jud lat len let leu
lin lit llé lua léc mal me_ mie mir mmé moi mot mpt mé_ mél nat ncr nfr nfu nfé nga ngé nio nir nit nol ntr nul nus
nég nét obt obé oco ocu ogé oig oil oit oma opt ore org oto oté ouc ouv oyi pel pes phy phé pia plu pté pub pui péc
péd pén qué ran rbé rcl rcu rcé rd_ rds rdé re_ rec rem rgo rlé rmé rno rné rré rto rtu rug rum run réf rég rép rét
sin smi som sto séd séq tar tat tha tif til tiq tir tom tul tum ua_ ube ubo ubr ubs ubv uen ugg uie uit uls una urr
us_ usa utr uté uvo uxt vau ve_ vid vil viv von voq vot vél ya_ éar éat ébl ébu éci écl écu éfé égl élo élu ému éod
épu éré éso évé
9 __b __i __m __t __é _ad _ag _au _av _be _bé _de _ef _ge _gi _om _on _pé _ro _sé _tu abs abu aca aco adj adu adé
afa afr agé al_ amm arc are ato atu au_ auf aug auv avé ayi ays bie bif big bio boi bré cad cai cam cce ccl ccé cep
cif cip clu cot cto cté cue cum cép da_ dal dar dic din div doc dol dos duq dél dér eca ece efu el_ ele els elé emo
ens epi est eté eui eul eut evê fab fal fam fig fis gas gat gnâ goi gol gul gém hap hem heu hia hic hif hio hoi hom
hoq héb hél héo hét iau iba ict ido idu ie_ ies ifs iga ila inf iné ipu isi itu iéd lam lar lic lig lio lir llu loc
loi lom lop ltu lui lul lâc lér mag mbu mig mpu mue még mém na_ nag ncl nct ncu ndé nel nen neu nez nic nim niq nnâ
noi nos nta nti obj obo obv ocr oct olé ome on_ ond opu orc orn orr osp oud oue oup oyo pag pal pec pei peu phr pic
pio piq pié plé pto ptu puc pud pé_ pés rbu rca rep ret rgn rgé ric rim rin rmu roc rom rso rue rur réi rév sab sal
sat sau sch sis sit sso sui sul sus sér ta_ tab teu thè tit tiv tru tré tté uad uce udé ueu ugm ugn ugr ulo ulé um_
umo ums umu unt uné upo urg urn usc vac vag var vat vei vig vio voc vré éad éaf éai éam ébi éce éfl égé émé
10 __f __g _bu _ci _cu _do _fé _ir _oe _os _pu _ri _sp _ér acr acé afl air alu ana ann arb arm arn aro arq até aul
aum bad ben bib bic blâ blé bol bos cab cac cau châ clé cop cuv dap dem deu dev dez dig dil diq doi dot doy du_ dua
dén dév ecu elâ emi ers etâ euv evé exo exé fav faç fir fiâ flâ fru gam gay gel gif gil gim giv gob goc gom goû gru
guâ gét hat haî hez hip hiv hoc hol hop idâ ifl ifo igi igé ilo imo imu imé inv ipé irc iso isé la_ lac lag lec lez
lia lib lif lim liq llâ los lud lét mac met meu mic mio mpé méf mép nar nau ncé nia niv nno noc nov noy nts néa ocl
océ oga oif olt olu oly omo omé onc osc oso osé ot_ ots otâ oua ouf pe_ pet pht pid pig plâ ppi ppu ppé pun quâ rac
rap rat rdr rel ria rif rir rit riv rnâ rog roi rop ros rot rsé rtr rté rud ré_ réd rém rén réo réé sa_ sac sar scl
sem sez sig soc soi spl spu stu sté sua suc suf sém sén tac tag tam tic tol top toy tto tub tud tup tut tég uat ubd
uca ucc ucl udâ uel uez uid uio uiv ulp ulâ umâ urb urc urd urv uré utt utu utâ uvé vet veu via voû âtr éen éfu éph
érâ ésh étu été évr
11 __l __v _ai _bâ _ce _da _dr _hâ _id _il _ly _oi _ov _ox _ph _sy _th _vu _éd _én _éq acu agg ain alc alt alé amn
ane ano apl apu ast ath aun bag bap bia bir blu boî cav chr cio cié cry ctâ cub dau del dop elu enf eng enn erm err
eub eup exu fii fio fix foi gab geu gez gia gic gnî god gos grè ha_ hel hit hié iab iar ifé in_ ino iol irr isâ ito
itr ivé lab lap lav lem lid loq loy lub lun lué léb lém lén lép lév maq mel mid miq mob mph nac nam net ng_ ngi ngs
nob nop nse nsi nst néc oce ock ogè oid olâ ong oni orp ors oré osâ oth oub pac pau pav pay pom ppâ pra rad ral rav
rdu rdâ reb red ref rev rig ril rip rmâ rod rrâ rsu rt_ rtâ rua rub sag sap sid sif sil ssé sum sév tap tel tez tim
toc tog tox ttâ tus tén uar uco ucr uip ulc ulg ulu url urm uro urp urt usp usq ut_ va_ vic âti ébe élè épé ésu ésé
12 __h __o _gâ _is _mâ _ru _vr _vê abe acq alm alp als aly amu anç arp at_ ats aub avâ bab baf bav bob boc bom boy
cag cei cem cev cez chu chè cim coc coi cos crâ crê dac dag déd dée ecl ecé ena env erc ern ert esc eug ffâ ffû fiè
hav icl icr ife ifu igm ilé imâ inâ irm irs iré isc ism ivâ lay lev liv llè lob léa ma_ mad mau moq mpê nap ndâ ndî
nem ngè niè nnu nnè nsa nso nsp nto nté oiv omn onf orb oro oug pap paq pez poc prê quo rab rag ram rdî rei rib riq
rof rov rts rtè rtî rél sav sim sir sob sop ssu sud sue sug sél sép tau tem tig tos tui tun tuâ tué tét uei uig ull
urâ usu usé vad vap vez vif âta écé éer éex égn épê érè
13 __n _aj _bê _fê _my _pâ _sh _tâ abâ abé abê ack acl agè aig alq alv anq apr aps apé arf arl ars aré ase asi aup
bac brâ ceu cib cic civ ciè cod cog det dex dim dé_ déj elè emu emé en_ eni enr erg erv esp eun fid fiq fit hac hag
iag ieu igl inq inu inç iot isp itâ lad laq lau laç lip lié mez mia moc mog moy mpâ nab nad nav nd_ nds nec nig nil
nin nip nsc nsu omè ona ono onv orl orq orâ oty otè pa_ pea pip pop pru què raf reg reu rid rob rol roq roy réh réq
sel seu sib sod sot soû ssâ stâ suj tei tia tip tof tot trâ tém ueb uic ulm ulè urf usâ uts utè vib éru
14 __j _cé _du _er _ig _ps _ty _éj alf an_ ané asa asc asp atc caf coa coo dip eno erd erp gem iel il_ ils ilt ilâ
inh inn ior irâ isè ith its itt laf lax liè maç mem nei nex orf orç oum oué quê raq rau ray raî rié réu say sec sei
sia sic siv sié sty stè taq tax tib tiè trô uem uru éem ést
15 _aé _eu _sq aid alb alg alâ alè aru asq coe coq dié déo enl esa esq inè ioc iog isq lex li_ liâ maj naî nea nsf
nsm nss nsé ntu ntâ one onç ouâ ror réb réj sad sam set sip ssè tec ti_ tid urè
16 __u _ah _cy _câ _dy _râ _sk aim anl anu asé chn cof coh déa ene enj enu erb erf erl inj iom ios itè lei nth ou_
ouq rej req riè roa sey siè tié
17 __q _rh _rê _rô asm aso cob ené erç iei iem nsv ntè onj onq oné raj rar rea ri_ riâ rox tea
18 __z enq enâ enç esi esu iet isj isl isî rex sex
19 __k aib enh esb raç
20 onz
23 __w __y
24 __â
"""
