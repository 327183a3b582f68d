using Monitor.Enterprises;

namespace Monitor.Reporting;

/// <summary>A firm's figure of the report's period with what it compares with.</summary>
/// <param name="Value">NaN when it has not reported.</param>
/// <param name="Prior">NaN when it has nothing to compare with.</param>
/// <param name="Stamp">Position of the last change of readings in it.</param>
public readonly record struct FirmFact(EnterpriseProfile Firm, double Value, double Prior, long Stamp)
{
    public bool IsCompared => !double.IsNaN(Value) && !double.IsNaN(Prior);

    /// <summary>Percent; NaN when it cannot be formed.</summary>
    public double Growth => Prior > 0 ? (Value - Prior) / Prior * 100 : double.NaN;

    /// <summary>It reported that nothing was produced.</summary>
    public bool IsStopped => Value == 0;
}
