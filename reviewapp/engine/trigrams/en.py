"""Written by scripts/trigrams.py."""

TABLE = """
0 _qu aqu cqu cs_ ed_ equ fs_ gs_ gy_ iqu ium ly_ ms_ nqu oqu ove squ ts_ uff yin zin
1 _in _re _un dge dne ds_ es_ for ght hs_ ing ion ive ize kin ks_ lne ls_ lve ng_ rs_ tch tne ty_ vul ws_ ydr yze
zat zle
2 _de aff ake ave bje ble dju dmi dve fy_ fyi gly gma gra hfu hme hro hwa ies ike jec kle ky_ nju ns_ nve oke oxi
pne ps_ rve ry_ sne sre tle tme tte uzz ver whi win wor xua
3 _be _co _di _fo _ki _mi _ov _vi abl ain ate ati aut axi aze bbe cal cti cul dba dca ddl dis dle dly ect ein eju
eur eve eze fra ful gge gme hbo hin hly hno hum ica ide ifi igh ixe kno lde lga lly lmi log lti mme mni mul my_ nce
nde nes nha nli nme nne nre ny_ nym ogi oin olo oze per pin pla ppe pre pro pti py_ pyr qui rge rwa sde ses sgr sin
ski sly sse tfu the tly tra tur twi ual ugh ula uou uve wle wri xes ybe ych yed yla ype yro ys_ yto ze_ zed zes zzl
4 _en _gr _ha _he _ho _ja _jo _ju _la _li _ma _ne _no _ou _pr _tr _va _ve _wa _ya _ye _yo _ze _zo ack ae_ aft age
aki ali all aph app ast avi axe ay_ ays bbi bbl bil bra bri bs_ bst cat ccu ces che cke cla cle clo con cro cy_ cyc
cyt dde ddi der dgi dra dro duc dwa dwi dy_ dys ehe eho eke eki ent evi exp eye fer ffe ffi fie fla fle fre fte gat
ggi ggl gie gin gni her hle hlo hma hne hni hte hyp ial iat ify iki ili imp ise iti izi jac joi ked kli kne lat lch
lfi lge lin lki lme lph lvi mat men min mis mon nal nat nbe nhe nin njo nke nki nma nni npr nte nvi nwa oar ock ode
odi off ogy ohe ons ous out ozo par phi pho ple ppi pul qua que rat rbo rch rdi rgi rhe rho rin rke rli rma rmi rne
rni rre rri rti rva rvi sbe sfe she shi ske sm_ spe ss_ sub swa swe swi syn tba tbo ted ter tin tio tma tor tpr tri
tti twa uat uck uct ude udi ues ugg uit und upe vin vol war whe wli wn_ wre xed xin xpe xpl xte xtr ycl yco yri yst
yte zon zoo
5 _ba _ca _ex _ga _im _je _ke _kn _le _lo _me _mo _na _pa _te _wh _wi _zi abi act ade adi aem aer ail ame ami amp
ant ari as_ ass aye azi azo bac bar ber bin bio bly bre bro bul bur cce cco ce_ cen cha chi cin cks cli com cra cre
cri cur dat din dli dow dre dri dul dyn ear eba ebo ebr eco efi ega egi egr eha eig ele eli ell eme emi eol er_ ers
ete eti eut eva ewa ewe ewi ext ey_ eys fac fin flo fri fro ft_ fti fts gen ger ges gle gna gne gno gon gor gre gue
gui gul han har hol hri ht_ hts hun hur hy_ hyd ian ibe ibi ibl ic_ idi ign ill ime ipp ire ist ivi ix_ ixi jou jud
jun ker kni lca lco ld_ ldi le_ led les lfu liz lk_ lke lks lle lli lte lum lut man mbe mbl met mmi mmo mmu mor mpe
mpl mun nbo nch ndi ned nfe nfi nfo nho nis niz nk_ nks nla nle nly nmo npa nri nro nti num nwi nwo nwr nyl oad oat
obi oed oes ogr oid oil oki ome omi omp on_ oph ose ost ote oto oun owe own oxe oy_ oys pat pli pol por pos pur put
rba rbi rce rco rd_ rde rds res rfe rfi rfu rga rha rk_ rki rks rle rly rme rna rpe rpo rpr rra rte rth rus rwe rwi
rwo sat sca sco scr se_ sed sfu sla sli sma sms sna sno sol son spi ssi st_ ste sti str sup sur swo syc tal tat tbr
tes tli tro twe two ubs uin umb uor uot ure uri us_ use ust val vat vis wed wel wer who wns woo wra xce xpo xtu yan
yar yer yme ymp yna ync ynt ypo yra ysi yth yti zze zzi
6 _an _bi _bo _br _ch _em _fa _fi _fl _fr _ge _gl _go _hy _ji _ka _ni _pe _po _st _su _ta _th _to _vo _we _wo ace
aes agg agi air al_ and ans ape ard aun ava avo awa awl awn ayi azz bal ban bat bed bes bit bli boa boo bor bse bus
but car cca ced cho cia ck_ cki cto cum dan des dyi ead eas eat ebu eed een eer efe efo efu ege ely ema emb emo emp
ene eop epa epi epo epr ept eri ess est etr evo exc fal fan far fec fed ffl fic fli flu fun fur fus gan gar ge_ ged
gis gli glo gro gua gur hea hed hes hli hor hra hre hti hys ibr ici id_ ied ier ile ily ima imi imm ips ita ite iva
joy jur jus kab kal kar kat ken kna lan lci lds lis lka lus lva mar mba mbi mbo mbr med mer mic mma mpa mpo mus mut
myc myo nba nbl nbr nci nco nfa nfl nlo nno nol npl npo nra nt_ nuc nut nva nvo obb obl obs oca ofe ofi ois ok_ oks
oli oma oni ood ook oot ope opi ore ori ort osi oth oti our ows oxy oya oye oyi ped pha phe phy pic pit plo ppl ppr
pri psy pte pto pun ran rbe rcu red rfl rfo rhi rla rmo rn_ rph rpl rro ruc rum run sal san sce sha sho sio sle smi
smo sni som sor spa spo spr sta syl sym tan te_ thi tho thr tic tom tre tua typ uar ubb ubi ubl uch udd udg ue_ uen
uil uis ull ult um_ ume umi ump unc unt upp ups ura usl ute uti van ve_ vel ven vit voc vor vou wal wat way wea wee
wis wit wne wro xer xic xid xpr yel yes yle yli ylo yma ymi ymo yne yno
7 __c __p __s _ab _ac _ad _al _ar _bl _bu _cr _do _fe _fu _gu _hi _hu _lu _mu _nu _ph _ra _sc _se _sh _sp _up abo
acc ach aci add ads afe ago agr ama amb amm an_ anc ang ani api art ase ash aud aug aul aus aw_ awe awi aws bas bel
bla blo bol bon bou bsc bsi bso can cci cer cie cis cit ckl clu col cor cru cte ctu cus cut dal dar dec ded den dol
dom don dor dus eal ebe ebl eep ees efa eff efl efr ego egu ehy eis enc end ens eon eor eou epe era ere eta eth ett
eud eum eup ew_ ewo ews exa exe exi eyi fas fat fes ffs fil gal gic gla gol gri hal hic hie hil hip his hon hoo hot
hou hth hus hyl ia_ ias ibb ibu ick ida ids iff ift iga igg imb ip_ ipe irc iri irr irt ish isi ity jug jum ke_ kes
ket kie lar las lit lla llo lt_ ltr ltu mal mas mes mod mol mot mou mpi mpr mur nbu nd_ nds ne_ ner nfr nfu ngs nic
nit nkl nna nom non nor nos not nst nta ntr nts nul nur oac oas oba obe och oci oco odo oen oge ole oll omm omo ona
one ool oom oon opa opo opp ors os_ oss ott ovi ow_ owi ox_ pac pal pan pas pen pie pon ppo pse psi pt_ ptu rac rap
rbu rca rci rea rec rfa rgo ric rie ris riz rlo rns ron rop ros rou rpa rse rts sch sci scu sh_ sit slo sme sto sul
sy_ tab tar tol ton tru tta ttl tyl uan uce uci ued uer uga uma ums uns upl urs usi uto uts utt var vas ves vot wha
wni wom xim xis yll yph ypi ypt yse zar
8 __a __b __d __m __r _ap _as _au _cl _el _gi _ob _or _pi _pl _pu _ro _sa _so _ti _tu _wr aba abb abs ad_ ado afi
aga agn aid ais ait ak_ aks amo ams apo aps apt ara arc are arr asi ato awk bea bet bot bru bun cas ccl cel cep ch_
cid cio ciz cou cry ct_ cta ctr cts dam dia dic doc dog dos dou dru dum dur eac ean ebi eca ece ech eci ecr ecu ee_
eel eet egl eiv ela en_ eni eoc eog eos eph epl epu et_ ets exu fai fam fea fel fen ff_ ffo fir fis fol foo fru fuc
gam gas geo ggr ghe glu goo gos got gou gun gus ham has hat hem hen hom hos hut hyt idd ife ige igi ila ine int iol
iou ipa iph ipi ipl ipo ipt ira ird isc ism ith itt iza kil lac lam lea lec len ler lic loc lor lou low lts luc lue
lun lur mac mbu mel mil mit miz mph mpt nan nar nca nct nda ndo ngl nou nse nsi nua nun nus oan obo occ oce ocu od_
odd ods odu ody oet of_ ofo oft old omb ont oof oop oos opr ops ora orm osp ot_ ota ots owl pec pil pir plu pot pra
pta pub pus ral ram rbl rbr rcl rdr rep ret rgr rgu ria rit rm_ rms rol rom roo rot rpi rru rry rst rt_ rta rub rud
rui rup rut ryi ryo ryp rys sac sar sen ser sis siv sk_ slu soc sop sou sph spl sts sum sys tai ten tha tie tiv top
tto tum tun tut uad ube ubt uda uel uet uge uid uir uli umm uni upt urn urr ush usn uta uth vag vid vil vir voi wan
was wei wil won xio
9 __e __f __i __o __t __u _am _at _cu _da _dr _ev _ko _op _ri _si _sl abe acr ada adm adr adv agu ale als am_ ana
ane ann apa ar_ ark arm ars ath att auc aur bag bec beg ben bew bia bic bir blu bod bos bow box buc bum cap chr cif
cil cip cir cop cup dab dag dai das day de_ def del dem dep die dio dit doo dst dua dun dup eak eam eck ecl eek eem
egg eil eim eit el_ elo els ena eom eot erm eto ewr exo fab fav fee fem fet ffr ffu fig fly fou fut gh_ gho git giz
god gru hab hai hap hee hel het hir hit hop hru hym iar iba ibo ice icr ics ict ido ien igo igr igu il_ ils ina irl
iro irs is_ isa isp iss it_ ito its itu kel kis kit kst lab lay let lie ll_ lls lon loo los lot lse lsi lta lth lub
lud mag me_ mos mps mpu mud nab nam nas ncl ncr ncu ndu net nia nif nnu nob noc nog nop now nsu nth ntl oak oal oam
obt ocr oct ocy ogg oic oit ola oly ono oor op_ opl opt or_ ord osc oso otr oug ova pea pes pet pid pis poi poo pop
ppa pso pst pts quo rad rai ras rda rdl rdo re_ ree ren rgl rmu roc rog row rps rpu rsi rtu ryl sab sad sai sav sel
shl shr sic sid sig sil smu ssa sso sua sun sus tac tag tas th_ ths thy tis tiz toc tos tud tul tup uba ubc ubm uca
ucc ucl udo uds uee ugs uic uie ul_ ule uls umo unb ung unp up_ uph upi upr urg uro uss ut_ utr vab vac ved via vic
vie wai wes wir
10 __g __h _af _ag _ce _ci _du _ec _ep _er _es _et _ir _ly _of _on _ru _sn _sw _sy _tw _vu abr abu aca aco acu adj
adu ag_ ags aim ala ank ano ap_ arb arg arl arn ary asc asp bab bef beh bem bid bie bis bom bud bug bui cam chu coa
coc cos cub cun dac dap dea det dif div diz dop dry eap eav edi eez eft eld emu eno eps erc ero erp ert exh fau fib
fit fix gag gai gau gel get gil gio go_ had hag hau hif hiz hob how iab ico icu idg igm ild ilo ilt imo ims imu ind
ini ins ir_ irk irm iru itc ivo kee key lai leg lem lia lig lim llu loa lop lug lui lul luo mai mb_ mbs mea mid mie
moo mp_ muc nac nap ncy ndl ndr nel neu nge nie noi nsa nsc nsh nso nsp nto obu ocl oda odg odl oga olu om_ oms omy
onc ond ong opu ork orn oro orp orr osh osy oul owd pag pai pe_ pee pel phr pig pou rab rag rcr ref reg rel rem rib
rid rif rig ril rim rio rno roa rob rod rov rrh rsa rsh rso rtl rto rtr rue rug rul sag sam sap sas sau say scl sec
sem sib sie sif sim spu ssl stu suc sui tam tel tif tit tog too tot tou ttr tub tus tyr uas ubr uco uiv uln una une
unk unr upb ur_ urb urt usc utb utc vai vap vig vio viv viz wag wav wet wid zer zie
11 __l __n __w _cy _ea _ef _eq _eu _id _il _is _my _oc _os _ps _sk _sm _ur adl aic aig alk alo alt apl aro ask aso
ata atu bif big bob boi boy cad cea cei cem cet chl chn cka ckb cod coo deb dev dig dil do_ dot dsh eab ede edl eec
eei eex elt emm eng ep_ epp erb erf ern err erv esc ese esi etc ex_ fia fid foc gab gaz gea gem gia gir giv hac hae
haw hec heo hib hio hod hog iag ich idl idu ie_ iel iet iev ifo ifu inc iog ior ios iot iso itr izz lad lag lap lau
lif lip lob lom lys ma_ mak mem mia mob moc mog moi mop mov na_ nad nag nea nec new nig nim nio nod noo nov ntu ogn
ogu ols olv onf oog opy orb orc org ory osa oty ouc oup owa owb pap pay ph_ phs pia pip ply poc pod pom pow rav reb
rei rer rev rip riv rof roi rsp ruf saf saw sea see set shu sia siz sod soo sot ssn ssu suf ta_ tak tap tem thl thu
tia til tim toi try tst tuo ulc ulf ulg ulo ulp umu unf unh unl unm unn uno urc url urp utf utl utp wak
12 __v _ae _ai _av _ed _gh _gn _gy _ic _ol _sq _ty _um acq adh agm alc alu aly arp asa asm asu at_ atc atr ats bai
bak be_ beb bee bib cab cau chy ckn cko ckp ckt cog coi cot cov deg dim dir eaf eag eau eev elu elv em_ ems enn erd
erg erl esp etu ety gib hak hav he_ hia hid hig him hiv hoa hoc hoe hoi iac im_ in_ inf ioc iom iop la_ lav lee leo
lep lev lex lib lid lio liv lod loi lov lyc mad mir mom nai nau nav nee nen ngi nid nsf og_ ogl ogs ol_ onn onv ony
ooz osm osu otc otl oub oud pad pam pau pht pif pok pru præ raf raw ray reh rew rsu sep sex shm shn stl tea tec tee
thn thw to_ tod toe tow tox tsh uld ulk unw urd urf urv usa usk usp utd utg utm utu utw vet zen
13 _aw _dy _eg _ey _it _od _om _ox _py _rh _ul acl acy alm anu bep cac cav chm chs coe cow dee deo dip edu elf elp
emn enl enu erw esh eso hei hew icl iec ilk ilm ink ino iod isb isf isl isr itl law leb lol loy lyz mab mam mec meg
mew mig mix nae ndb neg nem neo nex ney ngr ngu nip nsl nsm nsw ogo olt omn orl orw poe ra_ rar reo roe rok ror rsl
rsw sth tau tax thf thm tid tig tip toa tob tsc tse tsi tsp urm
14 __j __k _us alp arf arv coh deh dei dew did diu ea_ eda edg edo edr eds elm enf enr env erh ery hep ief iew inn
inv isd isg isk itz lae lax laz lef lei lik liq loq lyi lym lyp lyt max ndw nef nil niu niv orh pep rau raz riu rox
roy seg sei seq sew sty tay teg teo tok un_ vei vey
15 __q _aq alb ald alg alv anl any edd enh enw esa esu icc isu lel leu lew ley lil lyg nep nga ngo onj onk onl rak
rej req rex rik seu sev tep tet tex tib tir
16 alf dex edn erk eru esm inh inu onu rae reu reë stm tei
17 __y __z inl ngt rek rey
18 esk esl esy inb inj inw
19 inq
21 __x
"""
