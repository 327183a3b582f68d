using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>
/// A reporting period as a value: a day, a ten-day (旬), a month, or January-February as one.
/// Text forms: <c>2026-03-15</c>, <c>2026-03-T1</c> .. <c>T3</c>, <c>2026-03</c>, <c>2026-01..02</c>.
/// </summary>
[JsonConverter(typeof(PeriodJsonConverter))]
public readonly struct Period : IEquatable<Period>, IComparable<Period>, ISpanParsable<Period>
{
    private const int OrdinalBits = 28;
    private const int OrdinalMask = (1 << OrdinalBits) - 1;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private Period(PeriodKind kind, int ordinal) => Code = ((int)kind << OrdinalBits) | ordinal;

    /// <summary>The period as one number, for storage: the kind in the high bits, the ordinal of its kind in the low ones.</summary>
    public int Code { get; }

    public PeriodKind Kind => (PeriodKind)(Code >> OrdinalBits);

    private int Ordinal => Code & OrdinalMask;

    public static Period Day(DateOnly day) => new(PeriodKind.Day, day.DayNumber);

    /// <param name="year">Calendar year.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="part">1: days 1-10, 2: days 11-20, 3: day 21 to the end of the month.</param>
    public static Period TenDay(int year, int month, int part)
    {
        Check(year, month);
        if (part is < 1 or > 3) throw new ArgumentOutOfRangeException(nameof(part), part, "A month has ten-day parts 1 to 3.");
        return new(PeriodKind.TenDay, (year * 36) + ((month - 1) * 3) + part - 1);
    }

    public static Period Month(int year, int month)
    {
        Check(year, month);
        return new(PeriodKind.Month, (year * 12) + month - 1);
    }

    public static Period JanuaryFebruary(int year)
    {
        Check(year, 1);
        return new(PeriodKind.JanuaryFebruary, year);
    }

    /// <summary>The inverse of <see cref="Code"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no period's code.</exception>
    public static Period FromCode(int code)
    {
        var period = new Period((PeriodKind)(code >> OrdinalBits), code & OrdinalMask);
        if (period.Kind > PeriodKind.JanuaryFebruary || period.Year is < FirstYear or > LastYear)
            throw new ArgumentOutOfRangeException(nameof(code), code, "Not a period's code.");
        return period;
    }

    public int Year => Kind switch
    {
        PeriodKind.Day => DateOnly.FromDayNumber(Ordinal).Year,
        PeriodKind.TenDay => Ordinal / 36,
        PeriodKind.Month => Ordinal / 12,
        _ => Ordinal,
    };

    /// <summary>The calendar month, 1 to 12; of January-February it is 2, the month that ends it.</summary>
    public int MonthOfYear => Kind switch
    {
        PeriodKind.Day => DateOnly.FromDayNumber(Ordinal).Month,
        PeriodKind.TenDay => (Ordinal % 36 / 3) + 1,
        PeriodKind.Month => (Ordinal % 12) + 1,
        _ => 2,
    };

    /// <summary>1 to 3 for a ten-day, otherwise 0.</summary>
    public int PartOfMonth => Kind == PeriodKind.TenDay ? (Ordinal % 3) + 1 : 0;

    public DateOnly FirstDay => Kind switch
    {
        PeriodKind.Day => DateOnly.FromDayNumber(Ordinal),
        PeriodKind.TenDay => new DateOnly(Year, MonthOfYear, (10 * (PartOfMonth - 1)) + 1),
        PeriodKind.Month => new DateOnly(Year, MonthOfYear, 1),
        _ => new DateOnly(Year, 1, 1),
    };

    public DateOnly LastDay => Kind switch
    {
        PeriodKind.Day => DateOnly.FromDayNumber(Ordinal),
        PeriodKind.TenDay when PartOfMonth < 3 => new DateOnly(Year, MonthOfYear, 10 * PartOfMonth),
        _ => new DateOnly(Year, MonthOfYear, DateTime.DaysInMonth(Year, MonthOfYear)),
    };

    /// <summary>In order of time: by last day, the longer period after the shorter one.</summary>
    public int CompareTo(Period other)
    {
        var byEnd = LastDay.CompareTo(other.LastDay);
        return byEnd != 0 ? byEnd : other.FirstDay.CompareTo(FirstDay);
    }

    public bool Equals(Period other) => Code == other.Code;
    public override bool Equals(object? obj) => obj is Period other && Equals(other);
    public override int GetHashCode() => Code;
    public static bool operator ==(Period left, Period right) => left.Equals(right);
    public static bool operator !=(Period left, Period right) => !left.Equals(right);
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    public override string ToString() => Kind switch
    {
        PeriodKind.Day => FirstDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        PeriodKind.TenDay => $"{Year:0000}-{MonthOfYear:00}-T{PartOfMonth}",
        PeriodKind.Month => $"{Year:0000}-{MonthOfYear:00}",
        _ => $"{Year:0000}-01..02",
    };

    /// <exception cref="FormatException">The text is none of the forms.</exception>
    public static Period Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var period)
            ? period
            : throw new FormatException($"'{s}' is not a period; write 2026-03, 2026-01..02, 2026-03-T1 or 2026-03-15.");

    public static Period Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result) =>
        TryParse(s.AsSpan(), provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result)
    {
        result = default;
        if (s.Length is < 7 or > 11 || s[4] != '-' || !Digits(s[..4], out var year) || !Digits(s.Slice(5, 2), out var month)) return false;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12) return false;
        switch (s.Length)
        {
            case 7:
                result = Month(year, month);
                return true;
            case 11 when month == 1 && s[7..] is "..02":
                result = JanuaryFebruary(year);
                return true;
            case 10 when s[7] == '-' && s[8] == 'T' && s[9] is >= '1' and <= '3':
                result = TenDay(year, month, s[9] - '0');
                return true;
            case 10 when s[7] == '-' && Digits(s[8..], out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month):
                result = Day(new DateOnly(year, month, day));
                return true;
            default:
                return false;
        }
    }

    private static bool Digits(ReadOnlySpan<char> s, out int number) => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static void Check(int year, int month)
    {
        if (year is < FirstYear or > LastYear) throw new ArgumentOutOfRangeException(nameof(year), year, $"A year is {FirstYear} to {LastYear}.");
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
    }
}
