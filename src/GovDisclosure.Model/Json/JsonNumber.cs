namespace GovDisclosure.Model.Json;

/// <summary>
/// The exact value of a JSON number, whatever way it is written: <see cref="_digits"/> × 10 to the power of minus
/// <see cref="_scale"/>. Nothing is rounded; what a type cannot hold exactly it does not get.
/// </summary>
internal readonly ref struct JsonNumber
{
    /// <summary>The largest whole number that every language holds exactly (RFC 7493).</summary>
    public const long MaxInteger = (1L << 53) - 1;

    private const int MaxIntegerDigits = 16;
    private const int MaxDecimalScale = 28;
    private const int MaxDecimalDigits = 29;

    /// <summary>Far beyond any exponent that could matter, and small enough to add to the length of a text.</summary>
    private const long ExponentLimit = 1L << 40;

    private static readonly UInt128 DecimalLimit = UInt128.One << 96;

    private readonly UInt128 _digits;
    private readonly long _scale;
    private readonly long _trailingZeros;
    private readonly bool _isNegative;
    private readonly bool _isHeld;

    /// <param name="utf8">A number that a JSON reader has accepted.</param>
    public JsonNumber(ReadOnlySpan<byte> utf8)
    {
        _isNegative = utf8[0] == '-';
        long fraction = 0;
        long exponent = 0;
        int significant = 0;
        bool inFraction = false;
        _isHeld = true;
        for (int i = _isNegative ? 1 : 0; i < utf8.Length; i++)
        {
            byte c = utf8[i];
            if (c == '.')
            {
                inFraction = true;
                continue;
            }

            if (c is (byte)'e' or (byte)'E')
            {
                exponent = Exponent(utf8[(i + 1)..]);
                break;
            }

            fraction += inFraction ? 1 : 0;
            if (c == '0')
            {
                _trailingZeros++;
                continue;
            }

            significant = _digits == 0 ? 1 : (int)Math.Min(significant + _trailingZeros + 1, MaxDecimalDigits + 1);
            if (significant > MaxDecimalDigits)
            {
                _isHeld = false;
                return;
            }

            _digits = (_digits == 0 ? 0 : _digits * PowerOfTen(_trailingZeros + 1)) + (uint)(c - '0');
            _trailingZeros = 0;
        }

        _scale = fraction - exponent - _trailingZeros;
    }

    /// <summary>Gets a whole number from digits alone, as nearly all counts are written.</summary>
    /// <param name="utf8">A number that a JSON reader has accepted.</param>
    /// <param name="value">The number.</param>
    /// <returns>False if it is written in any other way, or might be out of range.</returns>
    public static bool TryGetDigits(ReadOnlySpan<byte> utf8, out long value)
    {
        value = 0;
        if (utf8.Length >= MaxIntegerDigits)
        {
            return false;
        }

        foreach (byte c in utf8)
        {
            if (!char.IsAsciiDigit((char)c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>Whether the value has no fraction; also said of numbers too long to tell, which are out of any range.</summary>
    public bool IsInteger => !_isHeld || _digits == 0 || _scale <= 0;

    /// <summary>Gets the value if it is a whole number within ±(2⁵³ − 1).</summary>
    public bool TryGetInteger(out long value)
    {
        value = 0;
        if (!_isHeld || !IsInteger || _digits > (ulong)MaxInteger)
        {
            return false;
        }

        if (_digits == 0)
        {
            return true;
        }

        UInt128 magnitude = -_scale < MaxIntegerDigits ? _digits * PowerOfTen(-_scale) : UInt128.MaxValue;
        value = magnitude > (ulong)MaxInteger ? 0 : _isNegative ? -(long)magnitude : (long)magnitude;
        return value != 0;
    }

    /// <summary>Gets the value if a decimal holds it exactly, with the zeros written after the point as far as they fit.</summary>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        if (!_isHeld)
        {
            return false;
        }

        if (_digits == 0)
        {
            value = new decimal(0, 0, 0, false, (byte)Math.Clamp(_scale + _trailingZeros, 0, MaxDecimalScale));
            return true;
        }

        UInt128 digits = _digits;
        long scale = _scale;
        for (; scale < 0; scale++)
        {
            digits *= 10;
            if (digits >= DecimalLimit)
            {
                return false;
            }
        }

        if (scale > MaxDecimalScale || digits >= DecimalLimit)
        {
            return false;
        }

        long wanted = Math.Min(_scale + _trailingZeros, MaxDecimalScale);
        for (; scale < wanted && digits * 10 < DecimalLimit; scale++)
        {
            digits *= 10;
        }

        value = new decimal((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), _isNegative, (byte)scale);
        return true;
    }

    private static long Exponent(ReadOnlySpan<byte> utf8)
    {
        bool isNegative = utf8[0] == '-';
        long exponent = 0;
        foreach (byte c in utf8[0] is (byte)'-' or (byte)'+' ? utf8[1..] : utf8)
        {
            exponent = Math.Min((exponent * 10) + (c - '0'), ExponentLimit);
        }

        return isNegative ? -exponent : exponent;
    }

    private static UInt128 PowerOfTen(long exponent)
    {
        UInt128 power = UInt128.One;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }
}
