import type { Messages } from './en.js';

/** Phrases beside those of the catalogues; a language that has none keeps the English. */
const MORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    '“…” names its topic': '« … » nomme son sujet',
    '“…” and “…” name its topics': '« … » et « … » nomment ses sujets',
    '“…”, “…” and other words name its topics': '« … », « … » et d’autres mots nomment ses sujets',
    'it points back to the passage before, which names its topic':
      'il renvoie au passage précédent, qui nomme son sujet',
    '“…” answers for the strategy, and “…” commits it': '« … » répond de la stratégie, et « … » l’engage',
    'it stands under “…”, an example of what others do':
      'il se trouve sous « … », un exemple de ce que font d’autres',
    'but it stands among recommendations': 'mais il figure parmi des recommandations',
    'it tells what “…” does': 'il raconte ce que fait « … »',
    'no cues are known for its language: it counts as a mention':
      'aucun indice n’est connu pour sa langue : il compte comme mention',
  },
  es: {
    '“…” names its topic': '«…» nombra su tema',
    '“…” and “…” name its topics': '«…» y «…» nombran sus temas',
    '“…”, “…” and other words name its topics': '«…», «…» y otras palabras nombran sus temas',
    'it points back to the passage before, which names its topic':
      'remite al pasaje anterior, que nombra su tema',
    '“…” answers for the strategy, and “…” commits it': '«…» responde de la estrategia, y «…» la compromete',
    'it stands under “…”, an example of what others do': 'figura bajo «…», un ejemplo de lo que hacen otros',
    'but it stands among recommendations': 'pero figura entre recomendaciones',
    'it tells what “…” does': 'cuenta lo que hace «…»',
  },
  pt: {
    '“…” names its topic': '“…” nomeia o seu tema',
    '“…” and “…” name its topics': '“…” e “…” nomeiam os seus temas',
    '“…”, “…” and other words name its topics': '“…”, “…” e outras palavras nomeiam os seus temas',
    'it points back to the passage before, which names its topic':
      'remete à passagem anterior, que nomeia o seu tema',
    '“…” answers for the strategy, and “…” commits it': '“…” responde pela estratégia, e “…” a compromete',
    'it stands under “…”, an example of what others do': 'está sob “…”, um exemplo do que outros fazem',
    'but it stands among recommendations': 'mas está entre recomendações',
    'it tells what “…” does': 'conta o que “…” faz',
  },
  ru: {
    '“…” names its topic': '«…» называет тему',
    '“…” and “…” name its topics': '«…» и «…» называют темы',
    '“…”, “…” and other words name its topics': '«…», «…» и другие слова называют темы',
    'it points back to the passage before, which names its topic':
      'отсылает к предыдущему фрагменту, где названа тема',
    '“…” answers for the strategy, and “…” commits it': '«…» отвечает за стратегию, и «…» обязывает',
    'it stands under “…”, an example of what others do':
      'стоит под заголовком «…», примером того, что делают другие',
    'but it stands among recommendations': 'но стоит среди рекомендаций',
    'it tells what “…” does': 'говорится о том, что делает «…»',
  },
  zh: {
    '“…” names its topic': '「…」点明主题',
    '“…” and “…” name its topics': '「…」和「…」点明主题',
    '“…”, “…” and other words name its topics': '「…」、「…」等词点明主题',
    'it points back to the passage before, which names its topic': '承接上一段落，主题由其点明',
    '“…” answers for the strategy, and “…” commits it': '「…」对该战略负责，「…」构成承诺',
    'it stands under “…”, an example of what others do': '位于「…」之下，是他方做法的示例',
    'but it stands among recommendations': '但位于建议之中',
    'it tells what “…” does': '讲述「…」的做法',
  },
  ar: {
    '“…” names its topic': '«…» تسمي موضوعه',
    '“…” and “…” name its topics': '«…» و«…» تسميان موضوعاته',
    '“…”, “…” and other words name its topics': '«…» و«…» وكلمات أخرى تسمي موضوعاته',
    'it points back to the passage before, which names its topic': 'يحيل إلى المقطع السابق الذي يسمي موضوعه',
    '“…” answers for the strategy, and “…” commits it': '«…» مسؤولة عن الاستراتيجية و«…» تلزمها',
    'it stands under “…”, an example of what others do': 'يرد تحت «…»، وهو مثال على ما يفعله آخرون',
    'but it stands among recommendations': 'لكنه يرد ضمن توصيات',
    'it tells what “…” does': 'يروي ما تفعله «…»',
  },
};

const QUOTED = /“[^”]*”/g;

/**
 * Why a passage was judged as it was, in the language of the interface. The engine says it in English, in set phrases around words of the
 * document; a phrase that the catalogue does not have stays in English.
 */
export function reasonIn(because: string, messages: Messages): string {
  if (messages.code === 'en') return because;
  const known = new Map([...Object.entries(messages.reasons), ...Object.entries(MORE[messages.code] ?? {})]);
  const quotes: string[] = [];
  const template = because.replace(/\.$/, '').replace(QUOTED, (quote) => {
    quotes.push(quote);
    return '“…”';
  });
  let at = 0;
  const said = partsOf(lowered(template), known).map((part) => {
    const count = part.split('“…”').length - 1;
    const own = quotes.slice(at, at + count);
    at += count;
    let index = 0;
    return (known.get(part) ?? part).replace(/“…”|« … »|„…“|「…」|«…»/g, () =>
      messages.quote((own[index++] ?? '“…”').slice(1, -1)),
    );
  });
  const text = said.join(messages.code === 'zh' ? '；' : messages.code === 'ar' ? '؛ ' : '; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${messages.code === 'zh' ? '。' : '.'}`;
}

/** Phrases are joined by semicolons, which some of them hold themselves: the longest known one is taken. */
function partsOf(template: string, known: ReadonlyMap<string, string>): string[] {
  const pieces = template.split('; ');
  const parts: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = pieces.length;
    while (to > from + 1 && !known.has(pieces.slice(from, to).join('; '))) to--;
    parts.push(pieces.slice(from, to).join('; '));
    from = to;
  }
  return parts;
}

const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
