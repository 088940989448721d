import { table } from './table.ts';

/** Messages of Power Query, .NET, SQL Server and Windows in the languages they come in. */
export const localizedTexts = table(String.raw`
schema_or_query | unknown | Der Schlüssel stimmte mit keiner Zeile in der Tabelle überein.
schema_or_query | unknown | La clé ne correspond à aucune ligne dans la table.
schema_or_query | unknown | La clave no coincide con ninguna fila de la tabla.
schema_or_query | unknown | A chave não correspondeu a nenhuma linha da tabela.
schema_or_query | unknown | La chiave non corrisponde ad alcuna riga nella tabella.
schema_or_query | unknown | De sleutel komt met geen enkele rij in de tabel overeen.
schema_or_query | unknown | Klucz nie jest zgodny z żadnym wierszem w tabeli.
schema_or_query | unknown | Ключу не соответствует ни одна строка в таблице.
schema_or_query | unknown | キーがテーブルのどの行とも一致しませんでした。
schema_or_query | unknown | 该键与表中的任何行都不匹配。
schema_or_query | unknown | 키가 테이블의 행과 일치하지 않습니다.
schema_or_query | unknown | Anahtar tablodaki hiçbir satırla eşleşmedi.
schema_or_query | unknown | Nyckeln matchade inte några rader i tabellen.
schema_or_query | unknown | Nøglen matchede ikke nogen rækker i tabellen.
schema_or_query | unknown | Nøkkelen samsvarte ikke med noen rader i tabellen.
schema_or_query | unknown | Die Spalte 'Umsatz' der Tabelle wurde nicht gefunden.
schema_or_query | unknown | La colonne 'Montant' de la table est introuvable.
schema_or_query | unknown | No se encontró la columna 'Importe' de la tabla.
schema_or_query | unknown | A coluna 'Valor' da tabela não foi encontrada.
schema_or_query | unknown | La colonna 'Importo' della tabella non è stata trovata.
schema_or_query | unknown | De kolom 'Bedrag' van de tabel is niet gevonden.
schema_or_query | unknown | Nie znaleziono kolumny 'Kwota' tabeli.
schema_or_query | unknown | Столбец 'Сумма' таблицы не найден.
schema_or_query | unknown | テーブルの列 '金額' が見つかりませんでした。
schema_or_query | unknown | 找不到表的“金额”列。
schema_or_query | unknown | 테이블의 '금액' 열을 찾을 수 없습니다.
schema_or_query | unknown | Tablonun 'Tutar' sütunu bulunamadı.
schema_or_query | unknown | Det gick inte att hitta kolumnen 'Belopp' i tabellen.
schema_or_query | unknown | Kolonnen 'Beløb' i tabellen blev ikke fundet.
schema_or_query | unknown | Sloupec 'Částka' tabulky nebyl nalezen.
schema_or_query | unknown | A tábla 'Összeg' oszlopa nem található.
schema_or_query | unknown | 找不到資料表的 '金額' 資料行。
schema_or_query | unknown | Taulukon saraketta 'Summa' ei löytynyt.
permission_lost | unknown | Der Zugriff auf die Ressource ist verboten.
permission_lost | unknown | L'accès à la ressource est interdit.
permission_lost | unknown | El acceso al recurso está prohibido.
permission_lost | unknown | O acesso ao recurso é proibido.
permission_lost | unknown | L'accesso alla risorsa è vietato.
permission_lost | unknown | Toegang tot de resource is verboden.
permission_lost | unknown | Dostęp do zasobu jest zabroniony.
permission_lost | unknown | Доступ к ресурсу запрещен.
permission_lost | unknown | リソースへのアクセスは禁止されています。
permission_lost | unknown | 禁止访问该资源。
permission_lost | unknown | 리소스에 대한 액세스가 금지되어 있습니다.
permission_lost | unknown | Kaynağa erişim yasak.
permission_lost | unknown | Åtkomst till resursen är förbjuden.
permission_lost | unknown | Adgang til ressourcen er forbudt.
permission_lost | unknown | Přístup k prostředku je zakázán.
permission_lost | unknown | Az erőforrás elérése tilos.
permission_lost | unknown | 禁止存取該資源。
permission_lost | unknown | Pääsy resurssiin on kielletty.
data_conversion | unknown | Konvertierung in Number nicht möglich.
data_conversion | unknown | Nous n'avons pas pu convertir en Number.
data_conversion | unknown | No se pudo convertir en Number.
data_conversion | unknown | Não foi possível converter em Number.
data_conversion | unknown | Impossibile convertire in Number.
data_conversion | unknown | Kan niet worden geconverteerd naar Number.
data_conversion | unknown | Nie można przekonwertować na typ Number.
data_conversion | unknown | Не удалось преобразовать в Number.
data_conversion | unknown | Number に変換できませんでした。
data_conversion | unknown | 无法转换为 Number。
data_conversion | unknown | Number로 변환할 수 없습니다.
data_conversion | unknown | Number türüne dönüştürülemedi.
data_conversion | unknown | Det gick inte att konvertera till Number.
data_conversion | unknown | Der kunne ikke konverteres til Number.
data_conversion | unknown | Nepovedlo se převést na Number.
data_conversion | unknown | Nem sikerült átalakítani Number típusra.
password_rotated_or_wrong | sql | Fehler bei der Anmeldung für den Benutzer 'bi'.
password_rotated_or_wrong | sql | Échec de l'ouverture de session de l'utilisateur 'bi'.
password_rotated_or_wrong | sql | Error de inicio de sesión del usuario 'bi'.
password_rotated_or_wrong | sql | Falha de logon do usuário 'bi'.
password_rotated_or_wrong | sql | Falha de início de sessão do utilizador 'bi'.
password_rotated_or_wrong | sql | Accesso non riuscito per l'utente 'bi'.
password_rotated_or_wrong | sql | Aanmelding is mislukt voor gebruiker 'bi'.
password_rotated_or_wrong | sql | Logowanie użytkownika 'bi' nie powiodło się.
password_rotated_or_wrong | sql | Ошибка входа пользователя "bi".
password_rotated_or_wrong | sql | ユーザー 'bi' はログインできませんでした。
password_rotated_or_wrong | sql | 用户 'bi' 登录失败。
password_rotated_or_wrong | sql | 사용자 'bi'이(가) 로그인하지 못했습니다.
password_rotated_or_wrong | sql | 'bi' kullanıcısı oturum açamadı.
password_rotated_or_wrong | sql | Inloggningen misslyckades för användaren 'bi'.
password_rotated_or_wrong | sql | Login mislykkedes for brugeren 'bi'.
password_rotated_or_wrong | sql | Přihlášení uživatele bi se nezdařilo.
password_rotated_or_wrong | sql | 使用者 'bi' 的登入失敗。
password_rotated_or_wrong | unknown | Der Benutzername oder das Kennwort ist falsch.
password_rotated_or_wrong | unknown | Le nom d'utilisateur ou le mot de passe est incorrect.
password_rotated_or_wrong | unknown | El nombre de usuario o la contraseña no son correctos.
password_rotated_or_wrong | unknown | O nome de usuário ou a senha está incorreto.
password_rotated_or_wrong | unknown | Il nome utente o la password non è corretta.
password_rotated_or_wrong | unknown | De gebruikersnaam of het wachtwoord is onjuist.
password_rotated_or_wrong | unknown | Nazwa użytkownika lub hasło jest niepoprawne.
password_rotated_or_wrong | unknown | Неправильное имя пользователя или пароль.
password_rotated_or_wrong | unknown | ユーザー名またはパスワードが正しくありません。
password_rotated_or_wrong | unknown | 用户名或密码不正确。
password_rotated_or_wrong | unknown | 사용자 이름 또는 암호가 올바르지 않습니다.
password_rotated_or_wrong | unknown | Kullanıcı adı veya parola yanlış.
password_rotated_or_wrong | unknown | Användarnamnet eller lösenordet är felaktigt.
password_rotated_or_wrong | unknown | Brugernavnet eller adgangskoden er forkert.
password_rotated_or_wrong | unknown | Uživatelské jméno nebo heslo není správné.
password_rotated_or_wrong | unknown | A felhasználónév vagy a jelszó helytelen.
password_rotated_or_wrong | unknown | 使用者名稱或密碼不正確。
password_rotated_or_wrong | unknown | Käyttäjänimi tai salasana on virheellinen.
password_rotated_or_wrong | unknown | Die Authentifizierung mit den angegebenen Anmeldeinformationen ist nicht möglich.
password_rotated_or_wrong | unknown | Nous n'avons pas pu nous authentifier avec les informations d'identification fournies.
password_rotated_or_wrong | unknown | No se pudo autenticar con las credenciales proporcionadas.
password_rotated_or_wrong | unknown | Não foi possível autenticar com as credenciais fornecidas.
password_rotated_or_wrong | unknown | Non è stato possibile eseguire l'autenticazione con le credenziali specificate.
password_rotated_or_wrong | unknown | We konden u niet verifiëren met de opgegeven referenties.
password_rotated_or_wrong | unknown | Nie można uwierzytelnić przy użyciu podanych poświadczeń.
password_rotated_or_wrong | unknown | Не удалось выполнить проверку подлинности с указанными учетными данными.
password_rotated_or_wrong | unknown | 指定された資格情報では認証できませんでした。
password_rotated_or_wrong | unknown | 无法使用提供的凭据进行身份验证。
password_rotated_or_wrong | unknown | 제공된 자격 증명으로 인증할 수 없습니다.
password_rotated_or_wrong | unknown | Sağlanan kimlik bilgileriyle kimlik doğrulaması yapılamadı.
password_rotated_or_wrong | unknown | Det gick inte att autentisera med de angivna autentiseringsuppgifterna.
password_rotated_or_wrong | unknown | Vi kunne ikke godkende med de angivne legitimationsoplysninger.
oauth_expired_or_revoked | sharepoint | Die für die SharePoint-Quelle angegebenen Anmeldeinformationen sind ungültig.
oauth_expired_or_revoked | sharepoint | Les informations d'identification fournies pour la source SharePoint ne sont pas valides.
oauth_expired_or_revoked | sharepoint | Las credenciales proporcionadas para el origen SharePoint no son válidas.
oauth_expired_or_revoked | sharepoint | As credenciais fornecidas para a origem SharePoint são inválidas.
oauth_expired_or_revoked | sharepoint | Le credenziali specificate per l'origine SharePoint non sono valide.
oauth_expired_or_revoked | sharepoint | De opgegeven referenties voor de bron SharePoint zijn ongeldig.
oauth_expired_or_revoked | sharepoint | Poświadczenia podane dla źródła SharePoint są nieprawidłowe.
oauth_expired_or_revoked | sharepoint | Указанные учетные данные для источника SharePoint недействительны.
oauth_expired_or_revoked | sharepoint | SharePoint ソースに指定された資格情報は無効です。
oauth_expired_or_revoked | sharepoint | 为 SharePoint 源提供的凭据无效。
oauth_expired_or_revoked | sharepoint | SharePoint 원본에 대해 제공된 자격 증명이 잘못되었습니다.
oauth_expired_or_revoked | sharepoint | SharePoint kaynağı için sağlanan kimlik bilgileri geçersiz.
oauth_expired_or_revoked | sharepoint | De angivna autentiseringsuppgifterna för SharePoint-källan är ogiltiga.
oauth_expired_or_revoked | sharepoint | De angivne legitimationsoplysninger for SharePoint-kilden er ugyldige.
timeout | unknown | Zeitüberschreitung des Vorgangs.
timeout | unknown | Le délai d'attente de l'opération a expiré.
timeout | unknown | Se agotó el tiempo de espera de la operación.
timeout | unknown | O tempo limite da operação foi atingido.
timeout | unknown | Timeout dell'operazione.
timeout | unknown | Er is een time-out opgetreden voor de bewerking.
timeout | unknown | Upłynął limit czasu operacji.
timeout | unknown | Время ожидания операции истекло.
timeout | unknown | 操作がタイムアウトしました。
timeout | unknown | 操作已超时。
timeout | unknown | 작업 시간이 초과되었습니다.
timeout | unknown | İşlem zaman aşımına uğradı.
timeout | unknown | Åtgärden överskred tidsgränsen.
timeout | unknown | Der opstod timeout for handlingen.
timeout | unknown | Vypršel časový limit operace.
timeout | unknown | A művelet túllépte az időkorlátot.
timeout | unknown | 作業已逾時。
source_unreachable | folder_file | Ein Teil des Pfades 'C:\Daten\x.xlsx' konnte nicht gefunden werden.
source_unreachable | folder_file | Impossible de trouver une partie du chemin d'accès 'C:\Data\x.xlsx'.
source_unreachable | folder_file | No se pudo encontrar una parte de la ruta de acceso 'C:\Datos\x.xlsx'.
source_unreachable | folder_file | Não foi possível localizar uma parte do caminho 'C:\Dados\x.xlsx'.
source_unreachable | folder_file | Impossibile trovare una parte del percorso 'C:\Dati\x.xlsx'.
source_unreachable | folder_file | Kan een deel van het pad 'C:\Data\x.xlsx' niet vinden.
source_unreachable | folder_file | Nie można odnaleźć części ścieżki 'C:\Dane\x.xlsx'.
source_unreachable | folder_file | Не удалось найти часть пути "C:\Data\x.xlsx".
source_unreachable | folder_file | パス 'C:\Data\x.xlsx' の一部が見つかりませんでした。
source_unreachable | folder_file | 未能找到路径“C:\Data\x.xlsx”的一部分。
source_unreachable | folder_file | 'C:\Data\x.xlsx' 경로의 일부를 찾을 수 없습니다.
source_unreachable | folder_file | 'C:\Veri\x.xlsx' yolunun bir bölümü bulunamadı.
source_unreachable | folder_file | Det gick inte att hitta en del av sökvägen C:\Data\x.xlsx.
source_unreachable | folder_file | En del af stien 'C:\Data\x.xlsx' blev ikke fundet.
schema_or_query | folder_file | Die Datei 'C:\Daten\x.csv' konnte nicht gefunden werden.
schema_or_query | folder_file | Impossible de trouver le fichier 'C:\Data\x.csv'.
schema_or_query | folder_file | No se pudo encontrar el archivo 'C:\Datos\x.csv'.
schema_or_query | folder_file | Não foi possível localizar o arquivo 'C:\Dados\x.csv'.
schema_or_query | folder_file | Impossibile trovare il file 'C:\Dati\x.csv'.
schema_or_query | folder_file | Kan bestand C:\Data\x.csv niet vinden.
schema_or_query | folder_file | Nie można odnaleźć pliku 'C:\Dane\x.csv'.
schema_or_query | folder_file | Не удалось найти файл "C:\Data\x.csv".
schema_or_query | folder_file | ファイル 'C:\Data\x.csv' が見つかりませんでした。
schema_or_query | folder_file | 未能找到文件“C:\Data\x.csv”。
schema_or_query | folder_file | 'C:\Data\x.csv' 파일을 찾을 수 없습니다.
gateway_offline | unknown | Das Datengateway ist offline oder nicht erreichbar.
gateway_offline | unknown | La passerelle de données est hors connexion ou injoignable.
gateway_offline | unknown | La puerta de enlace de datos está sin conexión o no se puede acceder a ella.
gateway_offline | unknown | O gateway de dados está offline ou não pôde ser alcançado.
gateway_offline | unknown | Il gateway dati è offline o non è raggiungibile.
gateway_offline | unknown | De gegevensgateway is offline of niet bereikbaar.
gateway_offline | unknown | Brama danych jest w trybie offline lub nieosiągalna.
gateway_offline | unknown | Шлюз данных не в сети или недоступен.
gateway_offline | unknown | データ ゲートウェイがオフラインか、到達できません。
gateway_offline | unknown | 数据网关处于脱机状态或无法访问。
gateway_offline | unknown | 데이터 게이트웨이가 오프라인이거나 연결할 수 없습니다.
gateway_offline | unknown | Veri ağ geçidi çevrimdışı veya erişilemiyor.
gateway_offline | unknown | Datagatewayen är offline eller kan inte nås.
gateway_offline | unknown | Datagatewayen er offline eller kan ikke nås.
gateway_offline | unknown | Brána dat je offline nebo nedostupná.
memory_or_capacity | unknown | Es ist nicht genügend Arbeitsspeicher vorhanden, um diesen Vorgang abzuschließen.
memory_or_capacity | unknown | Mémoire insuffisante pour terminer l'opération.
memory_or_capacity | unknown | No hay memoria suficiente para completar esta operación.
memory_or_capacity | unknown | Não há memória suficiente para concluir esta operação.
memory_or_capacity | unknown | Memoria insufficiente per completare l'operazione.
memory_or_capacity | unknown | Er is onvoldoende geheugen om deze bewerking te voltooien.
memory_or_capacity | unknown | Za mało pamięci, aby ukończyć tę operację.
memory_or_capacity | unknown | Недостаточно памяти для выполнения операции.
memory_or_capacity | unknown | メモリが不足しているため、操作を完了できません。
memory_or_capacity | unknown | 内存不足，无法完成此操作。
memory_or_capacity | unknown | 메모리가 부족하여 작업을 완료할 수 없습니다.
memory_or_capacity | unknown | Bu işlemi tamamlamak için yeterli bellek yok.
memory_or_capacity | unknown | Det finns inte tillräckligt med minne för att slutföra åtgärden.
memory_or_capacity | unknown | Der er ikke nok hukommelse til at fuldføre handlingen.
account_disabled_or_locked | unknown | Das Benutzerkonto ist deaktiviert.
account_disabled_or_locked | unknown | Le compte d'utilisateur est désactivé.
account_disabled_or_locked | unknown | La cuenta de usuario está deshabilitada.
account_disabled_or_locked | unknown | A conta de usuário está desabilitada.
account_disabled_or_locked | unknown | L'account utente è disabilitato.
account_disabled_or_locked | unknown | Het gebruikersaccount is uitgeschakeld.
account_disabled_or_locked | unknown | Konto użytkownika jest wyłączone.
account_disabled_or_locked | unknown | Учетная запись пользователя отключена.
account_disabled_or_locked | unknown | ユーザー アカウントが無効になっています。
account_disabled_or_locked | unknown | 用户帐户已被禁用。
account_disabled_or_locked | unknown | 사용자 계정이 비활성화되었습니다.
account_disabled_or_locked | unknown | Kullanıcı hesabı devre dışı bırakıldı.
account_disabled_or_locked | unknown | Användarkontot är inaktiverat.
account_disabled_or_locked | unknown | Brugerkontoen er deaktiveret.
account_disabled_or_locked | unknown | Das Konto ist gesperrt.
account_disabled_or_locked | unknown | Le compte est verrouillé.
account_disabled_or_locked | unknown | La cuenta está bloqueada.
account_disabled_or_locked | unknown | A conta está bloqueada.
account_disabled_or_locked | unknown | L'account è bloccato.
account_disabled_or_locked | unknown | Het account is vergrendeld.
account_disabled_or_locked | unknown | Konto jest zablokowane.
account_disabled_or_locked | unknown | Учетная запись заблокирована.
account_disabled_or_locked | unknown | アカウントがロックされています。
account_disabled_or_locked | unknown | 帐户已锁定。
account_disabled_or_locked | unknown | 계정이 잠겨 있습니다.
account_disabled_or_locked | unknown | Hesap kilitlendi.
account_disabled_or_locked | unknown | Kontot är låst.
account_disabled_or_locked | unknown | Kontoen er låst.
password_rotated_or_wrong | unknown | Das Kennwort ist abgelaufen.
password_rotated_or_wrong | unknown | Le mot de passe a expiré.
password_rotated_or_wrong | unknown | La contraseña ha caducado.
password_rotated_or_wrong | unknown | A senha expirou.
password_rotated_or_wrong | unknown | La password è scaduta.
password_rotated_or_wrong | unknown | Het wachtwoord is verlopen.
password_rotated_or_wrong | unknown | Hasło wygasło.
password_rotated_or_wrong | unknown | Срок действия пароля истек.
password_rotated_or_wrong | unknown | パスワードの有効期限が切れています。
password_rotated_or_wrong | unknown | 密码已过期。
password_rotated_or_wrong | unknown | 암호가 만료되었습니다.
password_rotated_or_wrong | unknown | Parolanın süresi doldu.
password_rotated_or_wrong | unknown | Lösenordet har upphört att gälla.
password_rotated_or_wrong | unknown | Adgangskoden er udløbet.
oauth_expired_or_revoked | unknown | Das Zugriffstoken ist abgelaufen.
oauth_expired_or_revoked | unknown | Le jeton d'accès a expiré.
oauth_expired_or_revoked | unknown | El token de acceso ha caducado.
oauth_expired_or_revoked | unknown | O token de acesso expirou.
oauth_expired_or_revoked | unknown | Il token di accesso è scaduto.
oauth_expired_or_revoked | unknown | Het toegangstoken is verlopen.
oauth_expired_or_revoked | unknown | Token dostępu wygasł.
oauth_expired_or_revoked | unknown | Срок действия маркера доступа истек.
oauth_expired_or_revoked | unknown | アクセス トークンの有効期限が切れています。
oauth_expired_or_revoked | unknown | 访问令牌已过期。
oauth_expired_or_revoked | unknown | 액세스 토큰이 만료되었습니다.
oauth_expired_or_revoked | unknown | Erişim belirtecinin süresi doldu.
oauth_expired_or_revoked | unknown | Åtkomsttoken har upphört att gälla.
oauth_expired_or_revoked | unknown | Adgangstokenet er udløbet.
oauth_expired_or_revoked | unknown | Die Anmeldeinformationen sind abgelaufen.
oauth_expired_or_revoked | unknown | Les informations d'identification ont expiré.
oauth_expired_or_revoked | unknown | Las credenciales han caducado.
oauth_expired_or_revoked | unknown | As credenciais expiraram.
oauth_expired_or_revoked | unknown | Le credenziali sono scadute.
oauth_expired_or_revoked | unknown | De referenties zijn verlopen.
oauth_expired_or_revoked | unknown | Poświadczenia wygasły.
oauth_expired_or_revoked | unknown | Срок действия учетных данных истек.
oauth_expired_or_revoked | unknown | 資格情報の有効期限が切れています。
oauth_expired_or_revoked | unknown | 凭据已过期。
oauth_expired_or_revoked | unknown | 자격 증명이 만료되었습니다.
oauth_expired_or_revoked | unknown | Kimlik bilgilerinin süresi doldu.
oauth_expired_or_revoked | unknown | Autentiseringsuppgifterna har upphört att gälla.
oauth_expired_or_revoked | unknown | Legitimationsoplysningerne er udløbet.
permission_lost | unknown | Sie haben keine Berechtigung für diesen Vorgang.
permission_lost | unknown | Vous n'avez pas l'autorisation d'effectuer cette opération.
permission_lost | unknown | No tiene permiso para realizar esta operación.
permission_lost | unknown | Você não tem permissão para executar esta operação.
permission_lost | unknown | Non si dispone dell'autorizzazione per eseguire questa operazione.
permission_lost | unknown | U hebt geen machtiging voor deze bewerking.
permission_lost | unknown | Nie masz uprawnień do wykonania tej operacji.
permission_lost | unknown | У вас нет разрешения на выполнение этой операции.
permission_lost | unknown | この操作を実行するアクセス許可がありません。
permission_lost | unknown | 你没有执行此操作的权限。
permission_lost | unknown | 이 작업을 수행할 권한이 없습니다.
permission_lost | unknown | Bu işlemi gerçekleştirme izniniz yok.
permission_lost | unknown | Du har inte behörighet att utföra den här åtgärden.
permission_lost | unknown | Du har ikke tilladelse til at udføre denne handling.
credentials_missing_or_not_set | unknown | Für die Datenquelle fehlen Anmeldeinformationen.
credentials_missing_or_not_set | unknown | Des informations d'identification manquent pour la source de données.
credentials_missing_or_not_set | unknown | Faltan las credenciales del origen de datos.
credentials_missing_or_not_set | unknown | Faltam credenciais para a fonte de dados.
credentials_missing_or_not_set | unknown | Mancano le credenziali per l'origine dati.
credentials_missing_or_not_set | unknown | Er ontbreken referenties voor de gegevensbron.
credentials_missing_or_not_set | unknown | Brakuje poświadczeń dla źródła danych.
credentials_missing_or_not_set | unknown | Отсутствуют учетные данные для источника данных.
credentials_missing_or_not_set | unknown | データ ソースの資格情報が不足しています。
credentials_missing_or_not_set | unknown | 数据源缺少凭据。
credentials_missing_or_not_set | unknown | 데이터 원본의 자격 증명이 없습니다.
credentials_missing_or_not_set | unknown | Veri kaynağı için kimlik bilgileri eksik.
credentials_missing_or_not_set | unknown | Autentiseringsuppgifter saknas för datakällan.
credentials_missing_or_not_set | unknown | Der mangler legitimationsoplysninger for datakilden.
other | unknown | 次のデータ ソースは現在、更新をサポートしていません: クエリ1
other | unknown | Die folgenden Datenquellen unterstützen die Aktualisierung zurzeit nicht: Abfrage1
other | unknown | Las siguientes orígenes de datos no admiten la actualización: Consulta1
other | unknown | Les sources de données suivantes ne prennent pas en charge l'actualisation : Requête1
permission_lost | unknown | Votre administrateur a défini une stratégie qui vous empêche d’utiliser cette fonctionnalité.
`);
