import { list } from './list.ts';

/** Words for credentials, accounts and rights; see lexicon.ts. */
export const wordsOfSignIn = {
  credential: list(`
    anmeldeinformation | anmeldedaten | informations d'identification | identifiants | credencial
    credencia | credenzial | referentie | aanmeldingsgegevens | inloggegevens | poświadcze
    legitimationsoplysning | autentiseringsuppgift | legitimasjon | påloggingsinformasjon | tunnistetie
    käyttöoikeustie | přihlašovací údaj | přihlašovacích údaj | poveril | hitelesítő adat | kimlik bilgi
    учетные данные | учетных данных | облікові дані | облікових даних | 資格情報 | 凭据 | 认证信息 | 認證 | 자격 증명
    διαπιστευτ | acreditări | acreditare | vjerodajnic | prihlasovacie údaje | prihlasovacích údaj
    ข้อมูลประจำตัว | kredensial | thông tin xác thực | thông tin đăng nhập | credencials | akreditiv
    mandatai | prisijungimo duomen | идентификационни данни
  `),
  invalid: list(`
    falsch | incorret | non corrett | errat | onjuist | verkeerd | niepoprawn | błędn | felaktig | forkert | nesprávn
    hibás | helytelen | неправильн | 不正确 | 不正確 | 올바르지 않 | yanlış | hatalı | ungültig | nicht gültig | pas valide
    non valide | incorrect | no son válid | no es válid | no válid | inválid | não são válid | não é válid
    non sono valid | non valid | ongeldig | niet geldig | nieprawidłow | ugyldig | ogiltig | virheelli | eivät kelpaa
    neplatn | neveljav | niso veljav | érvénytelen | geçersiz | geçerli değil | недействительн | недопустим | неверн
    недійсн | неприпустим | 無効 | 正しくありません | 无效 | 無效 | 잘못 | 유효하지 | έγκυρ | nevalid | nu sunt valide | nisu valjan
    nevaljan | ไม่ถูกต้อง | tidak valid | không hợp lệ | невалидн | no son correct | není správn | non è corrett
  `),
  missing: list(`
    nicht angegeben | nicht festgelegt | pas été spécifi | pas été fourni | no se especific | no se han especificad
    não foram especificad | non specificat | niet opgegeven | nie określon | не указан | 指定されていません | 未指定 | 지정되지
    fehlt | fehlen | manquante | manquent | est manquant | falta | está ausente | ausente | em falta | mancano
    mancante | ontbre | brakuje | brak␣ | mangler | saknas | puuttu | chybí | chybě | manjka | hiányz | eksik
    отсутству | відсутн | 見つかりません | 不足 | 存在しません | 缺少 | 丢失 | 遺失 | 遗失 | 이 없습니다 | 가 없습니다 | 누락 | λείπ | lipse | nedostaj
    chýba | ขาด | hilang | thiếu | липсва | สูญหาย | nicht vorhanden | introuvable | non sono presenti
    no está present | não está present | sem credencia
  `),
  storedInCloud: list(`
    in der cloud | dans le cloud | en la nube | na nuvem | nel cloud | in de cloud | w chmurze | i skyen
    i molnet | pilveen | pilvessä | v cloudu | v oblaku | a felhőben | bulutta | в облаке | у хмарі | クラウド
    云中 | 雲端 | 클라우드 | στο cloud | în cloud | u oblaku
    na cloud | cloudlagred | ระบบคลาวด์ | în nor | v cloudě
  `),
  login: list(`
    início de sessão | autentific | anmeldung | connexion de l'utilisateur | connexion pour l'utilisateur
    demandée par la connexion | inicio de sesión | inicio de sesi | logon | login | accesso | aanmelding | aanmelden
    logowani | inloggning | pålogging | kirjautumi | přihlášení | prijava | prijave | bejelentkezés | oturum aç | вход
    вхід | ログイン | 登录 | 登入 | 로그인 | σύνδεσης | conectarea | échec de l'ouverture de session
  `),
  failed: list(`
    fehler bei | fehlgeschlagen | nicht erfolgreich | échec | échoué | error de | error al iniciar | falha | falhou
    accesso non riuscito | non riuscit | mislukt | niepowodz | nie powiod | mislykkedes | mislyktes | misslyckades
    epäonnistui | selhal | nezdařil | ni uspel | neuspe | sikertelen | başarısız | açılamadı | できませんでした | 하지 못했
    못했습니다 | 无法登录 | 無法登入 | ошибк | не удалось | не вдалося | помилка | 失敗 | 失败 | 실패 | απέτυχε | eșuat | açamadı
  `),
  user: list(`
    benutzer | utilisateur | usuario | usuário | utilizador | utente | gebruiker | użytkownik | bruger | bruker
    användare | käyttäjä | uživatel | uporabnik | felhasználó | kullanıcı | пользовател | користувач
    ユーザー | 用户 | 使用者 | 사용자 | χρήστη | utilizator | korisnik
  `),
  password: list(`
    kennwort | passwort | mot de passe | contraseña | senha | palavra-passe | password | wachtwoord | hasł
    adgangskode | lösenord | passord | salasana | hesl | gesl | jelsz | parola | şifre | парол | パスワード
    密码 | 密碼 | 암호 | κωδικ | lozink
  `),
  token: list(`
    token | jeton | トークン | 令牌 | 權杖 | 토큰 | токен | маркер доступа | маркер обновления | belirte
    маркер␣ | маркера
  `),
  required: list(`
    erforderlich | benötigt | requis | requier | necesari | necessári | obrigatóri | richiest | necessari | vereist | wymagan
    krävs | kræves | kreves | vaaditaan | vyžadov | szükséges | gerekli | требуются | необходим | потрібн | 必要 | 需要 | 필요
  `),
  expired: list(`
    abgelaufen | expiré | caducado | expirado | ha caducado | expirou | scadut | verlopen | wygas
    udløbet | utløpt | upphört | gått ut | vanhentu | vypršel | potek | lejárt | süresi dol | истек
    закінчи | 期限切れ | 有効期限 | 期限が切れ | 过期 | 過期 | 만료 | έληξε | expirat | istek
    caducad | expirar | skończy | wygasł | är slut
  `),
  account: list(`
    konto | compte | cuenta | conta␣ | account | kontoa | tili | účet | račun | fiók | hesap | hesab
    учетная запись | учетной записи | обліков | アカウント | 帐户 | 账户 | 帳戶 | 계정 | λογαριασμ | contul
  `),
  disabled: list(`
    deaktiviert | désactivé | deshabilitad | desabilitad | desativad | disabilitat | disattivat
    uitgeschakeld | wyłączon | deaktiver | inaktiverat | inaktiverad | poistettu käytöstä | zakázán
    onemogočen | letiltva | letiltott | devre dışı | отключен | вимкнен | 無効に | 无效化 | 已禁用 | 停用 | 비활성화
    gesperrt | verrouill | bloquead | bloccat | vergrendeld | zablokowan | låst | lukittu | uzamčen
    kilit | заблокирован | заблокован | ロック | 锁定 | 鎖定 | 잠겨 | 잠김
    被禁用 | 已停用
  `),
  database: list(`
    datenbank | base de données | base de datos | banco de dados | base de dados | database | baz
    databas | tietokan | databáz | zbirk | adatbázis | veritaban | баз | データベース | 数据库 | 資料庫 | 데이터베이스
  `),
  cannotOpen: list(`
    nicht öffnen | nicht geöffnet | impossible d'ouvrir | no se puede abrir | no se pudo abrir
    não é possível abrir | não foi possível abrir | impossibile aprire | niet openen | niet worden geopend
    nie można otworzyć | kan ikke åbne | kan ikke åpne | kan inte öppna | ei voi avata | nelze otevřít
    ni mogoče odpreti | nem nyitható | nem lehet megnyitni | açılamıyor | не удается открыть
    не вдається відкрити | 開けません | 打不开 | 无法打开 | 無法開啟 | 열 수 없
  `),
  refused: list(`
    denegó | rifiutat | recusad | nadmítnut | verweigert | refusé | denegad | negado | negato | geweigerd | odmow
    nægtet | nekad | nektet | evätty | odepřen | zavrnjen | megtagad | reddedil | отказано | запрещ | заборон | 拒否
    禁止 | 拒绝 | 拒絕 | 거부 | verboten | interdit | prohibid | proibid | vietat | verboden | zabron | 금지 | yasak | förbjud
    forbudt | zakázán | tilos | kielletty | kiellet
  `),
  dataset: list(`
    jeu de données | conjunto de datos | conjunto de dados | set di dati | datensatz | dataset
    gegevensset | zestaw danych | zestawu danych | datasæt | datamängd | datauppsättning | datasett
    tietojouk | datov | nabor podatkov | naboru podatkov | adathalmaz | veri küme | набор данных
    набора данных | набору даних | データセット | 数据集 | 資料集 | 데이터 세트 | σύνολο δεδομένων | set de date
    skup podataka | semantisch | sémantique | semántico | semântico | semantico
    데이터 집합 | ชุดข้อมูล | adatkészlet
  `),
  access: list(`
    zugriff | accès | acceso | acesso | accesso | toegang | dostęp | adgang | åtkomst | tilgang
    käyttöoikeus | přístup | dostop | hozzáférés | erişim | доступ | アクセス | 访问 | 存取 | 액세스
    การเข้าถึง | เข้าถึงแหล่งข้อมูล | käyttövirhe
    elérés | pääsy
  `),
  administrator: list(`
    administrator | administrateur | administrador | amministrator | beheerder | administratör | järjestelmänvalvoj
    správc | skrbnik | rendszergazd | yönetici | администратор | адміністратор | 管理者 | 管理员 | 管理員 | 관리자
    ผู้ดูแลระบบ | gatewayadministrator | gatewaybeheerder
  `),
  permission: list(`
    berechtigung | berechtigt | autorisé | autorizad | autorizzat | gemachtigd | 无权 | 無權 | yetki | autorisation
    permiso | permissão | permissões | autorizzazion | machtiging | uprawnie | tilladelse | behörighet | tillatelse
    oikeu | oprávnění | dovoljen | engedély | izniniz | разрешен | дозвол | アクセス許可 | 权限 | 權限 | 권한 | ได้รับอนุญาต
    สิทธิ์ | toestemming | oprávnen | engedéll
  `),
  lacking: list(`
    nicht berechtigt | pas autorisé | no está autorizad | não está autorizad | non si è autorizzat | non autorizzat
    无权访问 | 無權存取 | avez pas | keine | nicht über | n'avez pas | n'a pas | no tiene | não tem | non hai | non dispon
    non si dispone | niet gemachtigd | geen | nie masz | har ikke | har inte | saknar | ei ole | nemáte | nimate
    nincs | yok | нет | немає | ありません | 没有 | 沒有 | 이 없습니다 | 가 없습니다 | คุณไม่ได้รับ | ไม่มีสิทธิ์ | nem rendelkezik
    ei ole oikeu | hebt geen | 不具
  `),
} satisfies Record<string, readonly string[]>;
