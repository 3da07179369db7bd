// Evaluates the relations of rules.json as its `conventions` say.

import { Decimal } from './number.mjs';

const zero = Decimal.fromInteger(0n);
const holds = {
    equal: (order) => order === 0,
    'at-least': (order) => order >= 0,
    'at-most': (order) => order <= 0,
};

const whiteSpace = /\p{White_Space}/gu;
const isPresent = (text) => text !== null && /[^\p{White_Space}\p{Cf}]/u.test(text);

// Each says what becomes of a relation: `isJudged`, and the `breach` where it does not hold.
const kinds = {
    comparison({ actual, comparison, expected, judgedWhere, judgedBy }, report) {
        const isJudged = judgedWhere === 'all-are-stated'
            ? judgedBy.every((cell) => report.isStated(cell))
            : judgedBy.some((cell) => report.known(cell) !== null);
        if (!isJudged) return { isJudged };

        const found = report.sum(actual);
        const wanted = report.sum(expected);
        if (holds[comparison](found.compare(wanted))) return { isJudged };

        const [first, ...others] = actual.map(({ cell }) => cell);
        const cells = [first, ...expected.map(({ cell }) => cell), ...others];
        return { isJudged, breach: { cells, expected: expected.length > 0 ? wanted : null, actual: found } };
    },

    'stated-total'({ total }, report) {
        const derived = report.isStated(total) ? null : report.derive(total);
        return judged(derived === null, derived && { cells: [total, ...derived.parts], expected: derived.value });
    },

    'zero-pair'({ cells }, report) {
        if (!cells.every((cell) => report.isStated(cell))) return { isJudged: false };
        const [first, second] = cells.map((cell) => report.written(cell).isZero);
        return judged(first === second, { cells });
    },

    'report-year'({ members, firstYear, lastYear }, report) {
        return judged(report.year >= firstYear && (lastYear === null || report.year <= lastYear), { cells: members });
    },

    'present-text'({ member }, report) {
        return judged(isPresent(report.written(member)), { cells: [member], values: [null] });
    },

    'named-year'({ member, ifNamed, thenNamed }, report) {
        const text = report.written(member) ?? '';
        const isKept = !namesYear(text, report.year + ifNamed) || namesYear(text, report.year + thenNamed);
        return judged(isKept, { cells: [member] });
    },

    'named-word'({ member, words }, report) {
        const text = report.written(member);
        const bare = isPresent(text) ? text.replace(whiteSpace, '') : null;
        return judged(bare === null || words.some((word) => bare.includes(word)), { cells: [member] });
    },

    'date-range'({ member, yearsAfter, first, last }, report) {
        const date = report.written(member);
        if (date === null) return { isJudged: false };
        const [year, month, day] = date.split('-').map(Number);
        const isBetween = month * 100 + day >= first.month * 100 + first.day
            && month * 100 + day <= last.month * 100 + last.day;
        return judged(year === report.year + yearsAfter && isBetween, { cells: [member] });
    },
};

// What the rules make of an accepted report: how many relations were checked, and every finding.
export function evaluate(rules, payload) {
    const form = payload.get('form');
    const report = new Report(rules, payload, form);
    const relations = { checked: 0, blank: 0 };
    const findings = [];
    for (const rule of rules) {
        if (rule.firstYear !== null && report.year < rule.firstYear) continue;
        for (const relation of rule.relations[form] ?? []) {
            const { isJudged, breach } = kinds[relation.kind](relation, report);
            if (rule.isCounted) relations[isJudged ? 'checked' : 'blank']++;
            if (breach) findings.push(finding(rule, breach, report));
        }
    }
    return { relations, findings };
}

function finding({ id, severity }, { cells, values, expected = null, actual = null }, report) {
    return {
        rule: id,
        severity,
        cells,
        values: values ?? cells.map((cell) => report.written(cell)),
        expected,
        actual,
        difference: expected !== null && actual !== null ? actual.minus(expected) : null,
    };
}

const judged = (isKept, breach) => ({ isJudged: true, breach: isKept ? undefined : breach });

// Digits count as their neighbours whatever their width: 2０19 is a year, 12019 and ２2019 are not.
function namesYear(text, year) {
    const digits = [...String(year)].map((digit) => `[${digit}${String.fromCharCode(0xff10 + Number(digit))}]`);
    return new RegExp(`(?<![0-9０-９])${digits.join('')}\\p{White_Space}*年`, 'u').test(text);
}

class Report {
    #payload;
    #derivations;

    constructor(rules, payload, form) {
        this.#payload = payload;
        this.year = Number(payload.get('year').toString());
        this.#derivations = new Map(rules
            .flatMap((rule) => rule.relations[form] ?? [])
            .filter(({ kind }) => kind === 'stated-total')
            .map(({ total, derivations }) => [total, derivations]));
    }

    // What is written at a pointer; null where nothing is.
    written(pointer) {
        return pointer
            .split('/')
            .slice(1)
            .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
            .reduce((value, name) => (value instanceof Map ? value.get(name) : undefined) ?? null, this.#payload);
    }

    isStated(cell) {
        return this.written(cell) instanceof Decimal;
    }

    // The number of a cell, be it written or derived; null where it has none.
    known(cell) {
        return this.written(cell) ?? this.derive(cell)?.value ?? null;
    }

    // The parts and the value of the first derivation of a total that has a known part.
    derive(total) {
        for (const parts of this.#derivations.get(total) ?? []) {
            const values = parts.map((part) => this.known(part)).filter((value) => value !== null);
            if (values.length > 0) return { parts, value: values.reduce((sum, value) => sum.plus(value)) };
        }
        return null;
    }

    sum(terms) {
        return terms.reduce((sum, { sign, cell }) => {
            const value = this.known(cell) ?? zero;
            return sign < 0 ? sum.minus(value) : sum.plus(value);
        }, zero);
    }
}
