/** Passwords of ten characters and more that guessing lists begin with; compared in lower case without digits at the end. */
export const commonPasswords: ReadonlySet<string> = new Set([
  'passwort', 'password', 'passwortpasswort', 'passwordpassword', 'meinpasswort', 'mypassword', 'geheim', 'geheimgeheim', 'geheimnis',
  'hallohallo', 'hallowelt', 'helloworld', 'willkommen', 'welcome', 'sonnenschein', 'sunshine', 'schatzschatz', 'schatzilein', 'ichliebedich',
  'iloveyou', 'qwertzuiop', 'qwertyuiop', 'asdfghjkl', 'asdfghjklö', 'yxcvbnm', 'zxcvbnm', 'qwertz', 'qwerty', 'administrator', 'admin',
  'thueringen', 'thüringen', 'deutschland', 'germany', 'erfurt', 'weimar', 'jena', 'fussball', 'fußball', 'football', 'baseball', 'superman',
  'batman', 'starwars', 'pokemon', 'abcdefghij', 'abcdefghijk', 'abcdefg', 'abcabcabc', 'changeme', 'letmein', 'trustno', 'sommer', 'winter',
  'fruehling', 'frühling', 'herbst', 'internet', 'computer', 'servicekonto', 'verwaltung', 'gemeinsam', 'buergerkonto', 'bürgerkonto',
]);
