import { list } from './list.ts';

/** Words for gateways, limits and room; see lexicon.ts. */
export const wordsOfGateway = {
  gateway: list(`
    gateway | puerta de enlace | passerelle | bramy | brama | bramą | gatewayen | yhdyskäytäv | brán
    prehod | átjáró | ağ geçi | шлюз | ゲートウェイ | 网关 | 閘道 | 게이트웨이 | πύλη | πύλης | poart | pristupnik
    เกตเวย์
  `),
  unreachable: list(`
    nicht erreichbar | nicht erreicht | nicht verfügbar | inaccessible | injoignable | inatteignable
    n'est pas accessible | no accesible | inaccesible | no se puede obtener acceso | no se pudo contactar
    inacessível | não acessível | inalcançável | não está acessível | non raggiungibile | non è raggiungibile
    irraggiungibile | no se puede acceder a la puerta | no es accesible | no está disponible | n'est pas disponible
    non è disponibile | não está disponível | is niet beschikbaar | onbereikbaar | niet bereikbaar | nieosiągaln
    niedostępn | ikke tilgængelig | ikke kan nås | kan ikke nås | utilgjengelig | ikke nås | inte nås | inte kan nås
    kan inte nås | onåbar | inte att nå | ei tavoitettav | ei ole tavoitettav | ei voi tavoittaa | nedostupn
    není dostupn | nedosegljiv | ni dosegljiv | nem érhető el | elérhetetlen | erişilem | ulaşılam | недоступ
    недосяжн | 不可访问 | 不可存取 | 到達できません | 到達できない | アクセスできない | 接続できません | 无法访问 | 无法连接 | 無法連線 | 無法存取 | 연결할 수 없 | 액세스할 수 없
    δεν είναι προσβάσιμ | inaccesibil | nedohvatljiv | nije dostup | hors connexion | sin conexión | fuori rete
    çevrimdışı | alcançad | está offline | ist offline | är offline | er offline | jest offline | 오프라인 | 脱机 | 離線
    オフライン | не в сети | ei saada yhteyttä | inte gick att nå | inte går att nå | går inte att nå | 到達不可
    ไม่สามารถเข้าถึงเกตเวย์ | ikke er tilgængelig | ikke er tilgjengelig | er ikke tilgjengelig | nie jest dostępn
    nie odpowiada | antwortet nicht | ne répond pas | no responde | não responde | non risponde | reageert niet
    svarer ikke | svarar inte | ei vastaa | neodpovídá | nem válaszol | yanıt vermiyor | не отвечает | 応答していません | 未响应
    沒有回應 | 응답하지 않
  `),
  notInstalled: list(`
    keine installiert | ikke noen | aucune | ninguna | żadnej | ありません | 没有 | kein gateway | keine gateway
    aucune passerelle | n'avez pas de passerelle | n'avez aucune passerelle | ninguna puerta de enlace
    nenhum gateway | não tem um gateway | não tem gateway | nessun gateway | geen gateway | nie masz | brak bramy
    ikke nogen gateway | ingen gateway | inte någon gateway | ei ole yhdyskäytäv | ei ole asennettu | žádnou bránu
    nemáte | nimate | nincs | ağ geçidiniz yok | ağ geçidi yok | нет шлюз | нет установленн | немає | ゲートウェイがありません
    ゲートウェイがインストール | 没有安装 | 没有任何网关 | 未安装 | 沒有 | 尚未安裝 | 게이트웨이가 없 | 설치되거나 구성 | δεν έχετε | nu aveți | nemate | no tiene
    não possui | non è installat | non è stato installato | alcun gateway | не установлен | не настроен
    yüklü ağ geçidi | non sono presenti gateway | nem rendelkezik egyetlen | telepített vagy konfigurált
    ไม่ได้ติดตั้ง | インストールされていない | kein gateway installiert | ne dispose d'aucune passerelle
    geen gateway geïnstalleerd | brak zainstalowanej | není nainstalována | ni nameščen | немає встановлен | 沒有為 | 没有为
    尚未安裝或設定
  `),
  configured: list(`
    konfigurier | configur | geconfigureerd | skonfigurowan | konfigureret | konfigurert | konfigurerat
    konfigurerad | määritetty | nakonfigurovan | konfiguriran | konfigurál | yapılandırıl | настроен
    налаштован | 構成 | 配置 | 設定 | 구성 | διαμορφ | ρυθμισ | nainstalovan | instalovan | installeret
    zainstalowan | установлен
    telepített | กำหนดค่า | définie | määritettynä | nameščen | yüklü veya
  `),
  sourceBehind: list(`
    lokale datenquelle | auf die lokale | source de données locale | origen de datos local | fonte de dados local
    origine dati locale | on-premises gegevensbron | lokalnego źród | lokalnym źród | lokalne źród | lokale datakilde
    lokala datakälla | paikallista tietoläh | paikalliseen tietoläh | paikallisen tietoläh | místnímu zdroj
    místní zdroj | lokálnímu zdroj | lokalnemu viru | lokalnog izvor | helyszíni adatforrás | helyi adatforrás
    şirket içi veri kaynağ | şirket içinde veri | yerel veri kaynağ | локальному источник | локальный источник
    локальным источник | локального источник | локального джерел | локальне джерел | オンプレミス データ ソース | 本地数据源 | 內部部署資料來源
    온-프레미스 데이터 원본 | origem de dados no local | dados no local | datakilden i det lokale | datakilder i det lokale
    オンプレミスのデータ ソース | แหล่งข้อมูลในองค์กร | lokale gegevensbron | on-premises-gegevensbron | source de données sur site
    origen de datos del entorno local | lokale datakilden | 內部部署的資料來源 | 온프레미스 데이터 원본
  `),
  throughGateway: list(`
    über ein lokales | über das gateway | über ein gateway | via une passerelle | au moyen d'une passerelle
    par le biais d'une passerelle | par l'intermédiaire d'une passerelle | mediante una puerta
    a través de una puerta | por meio de um gateway | através de um gateway | via um gateway | tramite un gateway
    attraverso un gateway | via een on-premises | via een gateway | za pośrednictwem | via en datagateway
    via en lokal | gjennom en lokal | yhdyskäytävän kautta | prostřednictvím | prek prehod | prek lokaln
    átjárón keresztül | ağ geçidi üzerinden | через локальный | через шлюз | в локальном шлюзе | через локальний
    ゲートウェイ経由 | ゲートウェイを介して | 通过本地数据网关 | 通过网关 | 透過內部部署 | 透過閘道 | 게이트웨이를 통해 | ผ่านเกตเวย์
  `),
  uncompressed: list(`
    nicht komprimiert | unkomprimiert | non compressées | décompressées | sin comprimir | descomprimid
    descompactad | não compactad | non compressi | decompressi | niet-gecomprimeerd | ongecomprimeerd
    gedecomprimeerd | nieskompresowan | zdekompresowan | ukomprimer | okomprimer | pakkaamat
    nekomprimovan | nestisnjen | tömörítetlen | sıkıştırılmamış | несжат | распакован | нестисн | 非圧縮
    圧縮されていない | 未压缩 | 解压缩 | 未壓縮 | 압축되지 않은 | ασυμπίεσ | necomprimat | dekomprimiran
    pakatut tiedot | não comprimid | ikke-komprimeret | ikke-komprimerede | ikke-komprimert | 압축을 푼
    ไม่มีการบีบอัด | ไม่บีบอัด | 解壓縮 | 未圧縮 | kibontott | nerozbalen
  `),
  exceeded: list(`
    überschritten | überschreit | dépass | superado | supera | excedido | excede | excederam | excedeu
    ultrapass | oltrepass | overschr | przekroczy | overskred | overstig | överskrid | överskrit | ylitt
    překroč | preseg | meghalad | túllép | aştı | aşıldı | aşıyor | превы | перевищ | 超え | 超過 | 超过 | 超出
    초과 | υπερβ | ξεπερ | depășit | premaš | prekorač
    nagyobb az engedélyezett | เกินขีดจำกัด | được vượt | είναι μεγαλύτερ | ylittän
    superó | ha superato
    agotó | agotado
  `),
  memory: list(`
    arbeitsspeicher | speicher | mémoire | memoria | memória | geheugen | pamięc | hukommelse | minne
    muisti | paměť | pomnilnik | bellek | памят | пам'ят | メモリ | 内存 | 記憶體 | 메모리 | μνήμη
    หน่วยความจำ
  `),
  insufficient: list(`
    nicht genügend | nicht genug | unzureichend | insuffisant | insuficiente | insufficiente | onvoldoende
    niewystarczając | za mało | utilstrækkelig | ikke nok | otillräcklig | riittämät | nedostate | premalo
    elegendő | yetersiz | недостаточ | недостатн | 不足 | 부족
    no hay memoria | não há memória | yeterli bellek yok | inte tillräckligt | není dostatek
    ikke tilstrekkelig
  `),
  capacity: list(`
    kapazität | capacité | capacidad | capacidade | capacità | capaciteit | pojemnoś | kapacitet
    kapasitet | kapasiteet | kapacit | zmogljivost | kapasite | емкост | ємніст | 容量 | 용량
  `),
  paused: list(`
    pausiert | angehalten | en pause | en pausa | pausad | in pausa | gepauzeerd | onderbroken | wstrzyman | pauset | pausat
    pozastav | szünetel | duraklat | приостановлен | призупинен | 一時停止 | 暂停 | 暫停 | 일시 중지
  `),
  limit: list(`
    limit | grenze | limite | límite | grænse | gräns | raja | omejit | sınır | огранич | лимит | предел
    обмежен | 制限 | 上限 | 限制 | 제한
    เกินขีดจำกัด | korlát | begränsning | begrænsning | begrensning | rajoitu
  `),
} satisfies Record<string, readonly string[]>;
