import { list } from './list.ts';

/** Words for gateways, sources, data and limits; see lexicon.ts. */
export const wordsOfData = {
  gateway: list(`
    gateway | puerta de enlace | passerelle | bramy | brama | bramą | gatewayen | yhdyskäytäv | brán
    prehod | átjáró | ağ geçi | шлюз | ゲートウェイ | 网关 | 閘道 | 게이트웨이 | πύλη | πύλης | poart | pristupnik
    เกตเวย์
  `),
  unreachable: list(`
    nicht erreichbar | nicht erreicht | nicht verfügbar | inaccessible | injoignable | inatteignable
    n'est pas accessible | no accesible | inaccesible | no se puede obtener acceso | no se pudo contactar
    inacessível | não acessível | inalcançável | não está acessível | non raggiungibile | non è raggiungibile | irraggiungibile | no se puede acceder a la puerta
    no es accesible | no está disponible | n'est pas disponible | non è disponibile | não está disponível | is niet beschikbaar
    onbereikbaar | niet bereikbaar | nieosiągaln | niedostępn | ikke tilgængelig | ikke kan nås
    kan ikke nås | utilgjengelig | ikke nås | inte nås | inte kan nås | kan inte nås | onåbar
    inte att nå | ei tavoitettav | ei ole tavoitettav | ei voi tavoittaa | nedostupn | není dostupn
    nedosegljiv | ni dosegljiv | nem érhető el | elérhetetlen | erişilem | ulaşılam | недоступ | недосяжн
    不可访问 | 不可存取 | 到達できません | 到達できない | アクセスできない | 接続できません | 无法访问 | 无法连接 | 無法連線 | 無法存取 | 연결할 수 없 | 액세스할 수 없 | δεν είναι προσβάσιμ
    inaccesibil | nedohvatljiv | nije dostup | hors connexion | sin conexión | fuori rete | çevrimdışı
    alcançad | está offline | ist offline | är offline | er offline | jest offline | 오프라인 | 脱机 | 離線 | オフライン | не в сети
  `),
  notInstalled: list(`
    keine installiert | ikke noen | aucune | ninguna | żadnej | ありません | 没有 | kein gateway
    keine gateway | aucune passerelle | n'avez pas de passerelle | n'avez aucune passerelle
    ninguna puerta de enlace | nenhum gateway | não tem um gateway | não tem gateway | nessun gateway
    geen gateway | nie masz | brak bramy | ikke nogen gateway | ingen gateway | inte någon gateway
    ei ole yhdyskäytäv | ei ole asennettu | žádnou bránu | nemáte | nimate | nincs | ağ geçidiniz yok
    ağ geçidi yok | нет шлюз | нет установленн | немає | ゲートウェイがありません | ゲートウェイがインストール | 没有安装 | 没有任何网关
    未安装 | 沒有 | 尚未安裝 | 게이트웨이가 없 | 설치되거나 구성 | δεν έχετε | nu aveți | nemate | no tiene | não possui
    non è installat | non è stato installato | alcun gateway | не установлен | не настроен | yüklü ağ geçidi | non sono presenti gateway
  `),
  configured: list(`
    konfigurier | configur | geconfigureerd | skonfigurowan | konfigureret | konfigurert | konfigurerat
    konfigurerad | määritetty | nakonfigurovan | konfiguriran | konfigurál | yapılandırıl | настроен
    налаштован | 構成 | 配置 | 設定 | 구성 | διαμορφ | ρυθμισ | nainstalovan | instalovan | installeret
    zainstalowan | установлен
  `),
  sourceBehind: list(`
    lokale datenquelle | auf die lokale | source de données locale | origen de datos local
    fonte de dados local | origine dati locale | on-premises gegevensbron | lokalnego źród | lokalnym źród | lokalne źród
    lokale datakilde | lokala datakälla | paikallis | místnímu zdroj | místní zdroj | lokálnímu zdroj | lokalnemu viru | lokalnog izvor
    helyszíni adatforrás | helyi adatforrás | şirket içi veri | yerel veri kaynağ | локальному источник | локальный источник
    локальным источник | локального источник | локального джерел | локальне джерел | オンプレミス データ ソース | 本地数据源 | 內部部署資料來源 | 온-프레미스 데이터 원본
  `),
  uncompressed: list(`
    nicht komprimiert | unkomprimiert | non compressées | décompressées | sin comprimir | descomprimid
    descompactad | não compactad | non compressi | decompressi | niet-gecomprimeerd | ongecomprimeerd
    gedecomprimeerd | nieskompresowan | zdekompresowan | ukomprimer | okomprimer | pakkaamat
    nekomprimovan | nestisnjen | tömörítetlen | sıkıştırılmamış | несжат | распакован | нестисн | 非圧縮
    圧縮されていない | 未压缩 | 解压缩 | 未壓縮 | 압축되지 않은 | ασυμπίεσ | necomprimat | dekomprimiran
  `),
  exceeded: list(`
    überschritten | überschreit | dépass | superado | supera | excedido | excede | excederam | excedeu
    ultrapass | oltrepass | overschr | przekroczy | overskred | overstig | överskrid | överskrit | ylitt
    překroč | preseg | meghalad | túllép | aştı | aşıldı | aşıyor | превы | перевищ | 超え | 超過 | 超过 | 超出
    초과 | υπερβ | ξεπερ | depășit | premaš | prekorač
  `),
  memory: list(`
    arbeitsspeicher | speicher | mémoire | memoria | memória | geheugen | pamięc | hukommelse | minne
    muisti | paměť | pomnilnik | bellek | памят | пам'ят | メモリ | 内存 | 記憶體 | 메모리 | μνήμη
  `),
  insufficient: list(`
    nicht genügend | nicht genug | unzureichend | insuffisant | insuficiente | insufficiente | onvoldoende
    niewystarczając | za mało | utilstrækkelig | ikke nok | otillräcklig | riittämät | nedostate | premalo
    elegendő | yetersiz | недостаточ | недостатн | 不足 | 부족
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
  `),
  timeout: list(`
    zeitüberschreitung | timeout | zeitlimit | délai d'attente | délai d | tiempo de espera | tempo limite
    tempo de espera | limite di tempo | time-out | limit czasu | przekroczono limit czasu | timeoutfejl
    tidsavbrudd | tidsgräns | aikakatkais | časový limit | vypršel časový | časovna omejitev | időtúllép
    zaman aşımı | время ожидания | час очікування | タイムアウト | 超时 | 逾時 | 시간 초과 | χρονικ
  `),
  column: list(`
    spalte | colonne | columna | coluna | colonna | kolom | kolumn | kolonne | sarake | sloupec | stolp
    oszlop | sütun | столб | стовп | 列 | 資料行 | 열 | στήλη | coloana | stupac | schlüssel | clé | clave
    chave | chiave | sleutel | klucz | キー | 键 | 索引鍵 | 키가
  `),
  notFound: list(`
    inte att hitta | kunne ikke finde | finner ikke | non è possibile trovare | impossible de trouver | impossibile trovare | no se pudo encontrar | no se puede encontrar | não foi possível localizar | não foi possível encontrar
    kan niet worden gevonden | kunne ikke findes | kunde inte hittas | kunne ikke finne
    nicht gefunden | wurde nicht | introuvable | n'a pas été trouvé | est introuvable | no se encontró
    no se encuentra | não encontrad | não foi encontrad | non è stata trovata | non trovat | niet gevonden
    nie znalezion | ikke fundet | blev ikke fundet | hittades inte | ikke funnet | ei löyt | nebyl nalezen
    nenalezen | ni bil najden | ni mogoče najti | nem található | bulunamadı | не найден | не знайден
    見つかりません | 找不到 | 未找到 | 찾을 수 없 | nepričakovan | pričakovan | unerwartet | inattendu | inesperad
    imprevist | neočekávan | neočakáv | nieoczekiwan | beklenmeyen | stimmte mit keiner | ne correspond
    no coincid | não correspond | non corrispond | existiert nicht | n'existe pas | no existe | não existe
    non esiste | bestaat niet | nie istnieje | findes ikke | finns inte | neexistuje | ne obstaja
    nem létezik | mevcut değil | не существует | 存在しません | 不存在
  `),
  convert: list(`
    konvertier | umwandeln | umgewandelt | konvertiert | convertir | converter | converti | converteren
    geconverteerd | konwert | przekonwert | konverter | muuntaa | převést | pretvori | konvertál
    átalakít | dönüştür | преобразова | перетвор | 変換 | 转换 | 轉換 | 변환 | μετατρ | conversia
  `),
  type: list(`
    typ | type | tipo | tyyp | típus | tür | тип | 型 | 类型 | 類型 | 형식 | τύπ | tip␣
  `),
  tableValue: list(`[table] | [list]`),
  unexpected: list(`
    unerwartet | inattendu | inesperado | imprevisto | onverwacht | nieoczekiwan | uventet | oväntat
    odottamat | neočekávan | nepričakovan | váratlan | beklenmeyen | непредвиденн | неожиданн | неочікуван
    予期しない | 意外 | 未预期 | 未預期 | 예기치
  `),
  model: list(`
    modell | modèle | modelo | modello | model | malli | модел | モデル | 模型 | 모델
  `),
  loading: list(`
    laden | chargement | cargar | carga | carregar | carregamento | caricamento | ładowani | indlæs
    läses in | lästes in | läste in | inläsning | lastet | lasting | lataam | ladattaessa | načít | nalag
    betölt | yükle | загруз | завантаж | 読み込み | 加载 | 載入 | 로드
  `),
  row: list(`
    zeile | ligne | fila | linha | riga | rij | wiersz | række | rad | riville | rivi | řádek | vrstic
    sor | satır | строк | рядк | 行 | 資料列 | 행
  `),
  space: list(`
    platz | espace | espacio | espaço | spazio | ruimte | miejsca | plads | utrymme | plass | tilaa
    místa | prostora | hely | alan yok | места | місця | 領域 | 空间 | 空間 | 공간
  `),
  privacy: list(`
    datenschutzebene | datenschutz | niveau de confidentialité | niveaux de confidentialité
    nivel de privacidad | niveles de privacidad | privacidade | livello di privacy | livelli di privacy
    privacyniveau | poziom prywatności | sekretessnivå | personvern | tietosuoja | ochrany osobních
    raven zasebnosti | adatvédelm | gizlilik | конфиденциальност | プライバシー | 隐私 | 隱私 | 개인 정보
  `),
  combine: list(`
    kombinieren | datenkombination | combiner | combinaison | combinar | combinación | combinação
    combinare | combinazione | combineren | combinatie | łączen | kombiner | yhdist | kombinac | združ
    kombiná | birleş | объединен | сочетани | 組み合わせ | 结合 | 组合 | 合併 | 조합 | direkt auf eine datenquelle
    accéder directement | acceder directamente | aceder diretamente | acessar diretamente
    accedere direttamente
  `),
  connection: list(`
    verbindung | connexion | conexión | conexão | ligação | connessione | verbinding | połączen
    forbindelse | tilkobling | anslutning | yhtey | připojen | povezav | kapcsol | bağlantı | подключен
    соединен | підключен | 接続 | 连接 | 連線 | 연결
  `),
  closed: list(`
    geschlossen | fermée | cerró | cerrada | encerrada | fechada | forçada | chiusa | verbroken | gesloten
    zamknięt | lukket | stängd | suljettu | ukončeno | zaprta | megszakadt | kapatıldı | закрыт | разорван
    切断 | 关闭 | 關閉 | 닫혔 | 끊
  `),
  sourceWord: list(`
    datenquelle | source de données | sources de données | origen de datos | orígenes de datos | fonte de dados
    fontes de dados | origem de dados | origens de dados | origine dati | origini dati | gegevensbron | źródł | datakilde
    datakäll | tietolähte | zdroj dat | zdroje dat | vir podatkov | vira podatkov | adatforrás | veri kaynağ | источник
    джерел | データ ソース | データソース | 数据源 | 資料來源 | 데이터 원본
  `),
  unknown: list(`
    unbekannt | inconnu | desconocid | desconhecid | sconosciut | onbekend | nieznan | ukendt | okän | ukjent | tuntem
    neznám | neznan | ismeretlen | bilinmeyen | неизвест | невідом | 不明 | 未知 | 알 수 없
  `),
  cannotConnect: list(`
    keine verbindung | nicht möglich, eine verbindung | impossible de se connecter | no se puede conectar
    no se pudo conectar | não é possível conectar | não é possível ligar | impossibile connettersi
    impossibile stabilire la connessione | kan geen verbinding | nie można nawiązać | nie można połączyć
    kan ikke oprette forbindelse | det går inte att ansluta | kan inte ansluta | kan ikke koble | ei voi muodostaa
    nelze se připojit | ni mogoče vzpostaviti | nem lehet csatlakozni | bağlanılamıyor | bağlanamıyor
    не удается подключиться | не вдається підключитися | 接続できません | 无法连接 | 無法連接 | 연결할 수 없
  `),
  retrieve: list(`
    abrufen | abgerufen | récupérer | recuperar | recuperare | opgehaald | ophalen | pobrać | hente | hämta | noutaa
    načíst | pridobiti | lekér | alınamadı | получить | извлечь | отримати | 取得 | 检索 | 擷取 | 검색
  `),
  resources: list(`
    ressourcen | ressources | recursos | risorse | bronnen | zasob | ressourcer | resurser | resursse | prostředk | virov
    erőforrás | kaynak | ресурс | リソース | 资源 | 資源 | 리소스
  `),
} satisfies Record<string, readonly string[]>;
