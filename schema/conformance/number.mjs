// Decimal numbers of any size, kept as they were written but for zeros that do not change the value.

const minus = 0x2d;
const zero = 0x30;

export class Decimal {
    // The value is ±digits × 10^exponent. Digits have no zero at either end, so that equal values are equal in
    // all three; zero is '0' × 10^0 and never negative. The digits are a string and the exponent is a BigInt
    // because a payload may hold 1e999999999999 or millions of digits: neither must cost more than its length.
    constructor(negative, digits, exponent) {
        let first = 0;
        let end = digits.length;
        while (first < end && digits.charCodeAt(first) === zero) first++;
        while (end > first && digits.charCodeAt(end - 1) === zero) end--;

        this.isZero = first === end;
        this.isNegative = negative && !this.isZero;
        this.digits = this.isZero ? '0' : digits.slice(first, end);
        this.exponent = this.isZero ? 0n : exponent + BigInt(digits.length - end);
    }

    // Text that keeps the grammar of RFC 8259, section 6.
    static parse(text) {
        const [mantissa, exponent = '0'] = text.split(/[eE]/);
        const isNegative = mantissa.charCodeAt(0) === minus;
        const [whole, fraction = ''] = (isNegative ? mantissa.slice(1) : mantissa).split('.');
        return new Decimal(isNegative, whole + fraction, parseInteger(exponent) - BigInt(fraction.length));
    }

    static fromInteger(value) {
        return new Decimal(value < 0n, (value < 0n ? -value : value).toString(), 0n);
    }

    get isInteger() {
        return this.exponent >= 0n;
    }

    // Whether it is a whole number below 2^bits, divided by a power of ten up to 10^scale.
    fits(bits, scale) {
        if (this.exponent < -BigInt(scale)) return false;
        const places = BigInt(this.digits.length) + (this.isInteger ? this.exponent : 0n);
        if (places > BigInt(bits)) return false;
        return this.#scaled(this.isInteger ? 0n : this.exponent) < 1n << BigInt(bits);
    }

    compare(other) {
        if (this.isNegative !== other.isNegative) return this.isNegative ? -1 : 1;
        return this.isNegative ? other.#compareSize(this) : this.#compareSize(other);
    }

    negate() {
        return new Decimal(!this.isNegative, this.digits, this.exponent);
    }

    // Adding and printing write the number out without its exponent: for numbers that have passed `fits` only.
    plus(other) {
        const exponent = this.exponent < other.exponent ? this.exponent : other.exponent;
        const sum = this.#signed(exponent) + other.#signed(exponent);
        return new Decimal(sum < 0n, (sum < 0n ? -sum : sum).toString(), exponent);
    }

    minus(other) {
        return this.plus(other.negate());
    }

    toString() {
        const sign = this.isNegative ? '-' : '';
        if (this.isInteger) return sign + this.#scaled(0n);
        const places = Number(-this.exponent);
        const digits = this.digits.padStart(places + 1, '0');
        return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
    }

    #compareSize(other) {
        if (this.isZero || other.isZero) return Number(other.isZero) - Number(this.isZero);
        const magnitude = BigInt(this.digits.length) + this.exponent;
        const otherMagnitude = BigInt(other.digits.length) + other.exponent;
        if (magnitude !== otherMagnitude) return magnitude < otherMagnitude ? -1 : 1;
        // Both begin at the same place and end without zeros, so that they compare as text does.
        return this.digits === other.digits ? 0 : this.digits < other.digits ? -1 : 1;
    }

    #scaled(exponent) {
        return BigInt(this.digits) * 10n ** (this.exponent - exponent);
    }

    #signed(exponent) {
        return this.isNegative ? -this.#scaled(exponent) : this.#scaled(exponent);
    }
}

// BigInt() knows no plus sign.
function parseInteger(text) {
    const size = BigInt(text.replace(/^[+-]/, ''));
    return text.startsWith('-') ? -size : size;
}
