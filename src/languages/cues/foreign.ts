import { type CueRule, cueRules } from '../cues.js';

/** Companies and organisations whose acts a strategy may tell and never answers for, in the scripts that they are written in. */
export const foreignCues: readonly CueRule[] = cueRules('foreign', [
  '(Google|Microsoft|Amazon|Apple|Meta|Facebook|IBM|Intel|Nvidia|NVIDIA|Tesla|DeepMind|OpenAI|Alibaba|Tencent|Huawei|Samsung|Siemens|Oracle|SAP|Salesforce|Ericsson|Nokia|Equinix|Yara)',
  '(谷歌|微软|亚马逊|苹果公司|脸书|华为|阿里巴巴|腾讯|百度)',
  '(غوغل|جوجل|مايكروسوفت|أمازون|فيسبوك)',
  '(Гугл|Майкрософт|Яндекс|Сбербанк)',
  '(UNESCO|UNCTAD|UNDP|UNICEF|UNEP|ITU|OECD|OCDE|IMF|World Bank|Banque mondiale|Banco Mundial|Weltbank|ЮНЕСКО|ОЭСР|联合国教科文组织|经合组织|اليونسكو)',
  '(other|many|some|several|neighbouring|leading) countries',
  '(d autres|plusieurs|certains|de nombreux) pays',
  '(otros|muchos|varios|algunos) paises',
  '(outros|muitos|varios|alguns) paises',
  '(altri|molti|alcuni) paesi',
  '(andere|viele|einige) (Länder|Staaten)',
  '(другие|многие|некоторые) страны',
  '(其他国家|许多国家|一些国家)',
  '(دول أخرى|العديد من الدول|بعض الدول)',
]);
