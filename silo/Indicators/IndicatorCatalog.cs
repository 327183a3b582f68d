using System.Diagnostics.CodeAnalysis;

namespace Monitor.Indicators;

/// <summary>All indicators, by code and by number.</summary>
public sealed class IndicatorCatalog
{
    private readonly Dictionary<string, Indicator> _byCode;
    private readonly Indicator?[] _byNo;

    public IndicatorCatalog(IReadOnlyList<Indicator> indicators)
    {
        All = indicators;
        _byCode = indicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        _byNo = new Indicator?[indicators.Count == 0 ? 1 : indicators.Max(indicator => indicator.No) + 1];
        foreach (var indicator in indicators) _byNo[indicator.No] = indicator;
    }

    public IReadOnlyList<Indicator> All { get; }

    /// <summary>One more than the highest number: the length of an array indexed by number.</summary>
    public int Slots => _byNo.Length;

    public bool TryFind(string code, [NotNullWhen(true)] out Indicator? indicator) => _byCode.TryGetValue(code, out indicator);

    /// <exception cref="KeyNotFoundException">No indicator has that number.</exception>
    public Indicator this[int no] =>
        (uint)no < (uint)_byNo.Length && _byNo[no] is { } indicator ? indicator : throw new KeyNotFoundException($"No indicator has number {no}.");
}
