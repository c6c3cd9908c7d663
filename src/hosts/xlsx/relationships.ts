import { attributeOf, parseXml } from './xml-document';
import type { XmlElement } from './xml-document';

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship type: the same in transitional and strict OOXML. */
  readonly kind: string;
  readonly type: string;
  /** Part name without leading slash; as written when the target is outside of the package. */
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

/** 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels'; '' is the package itself. */
export const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** Resolves a target, absolute or relative to the folder of its source part. */
export const resolveTarget = (source: string, target: string): string => {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? path.split('/') : [...source.split('/').slice(0, -1), ...path.split('/')];
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === '..') resolved.pop();
    else if (step !== '' && step !== '.') resolved.push(step);
  }
  return resolved.join('/');
};

/** Reads a relationships part of `source`. */
export const parseRelationships = (text: string, part: string, source: string): readonly Relationship[] =>
  parseXml(text, part)
    .children.filter((element) => element.localName === 'Relationship')
    .map((element) => {
      const type = attributeOf(element, 'Type') ?? '';
      const target = attributeOf(element, 'Target') ?? '';
      const external = attributeOf(element, 'TargetMode') === 'External';
      return {
        id: attributeOf(element, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: external ? target : resolveTarget(source, target),
        external,
        element,
      };
    });
