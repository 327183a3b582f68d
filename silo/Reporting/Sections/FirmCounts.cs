namespace Monitor.Reporting.Sections;

/// <summary>How some firms fare against a year ago. A firm that made nothing then and something now rises, though no growth can be told of it.</summary>
/// <param name="Compared">Firms present in both years.</param>
/// <param name="Diffusion">DI = percent rising + 0.5 * percent flat; NaN when none is compared.</param>
internal sealed record FirmCounts(int Reporting, int Compared, int Rising, int Falling, int Flat, int Stopped, double Diffusion, long Stamp)
{
    public static FirmCounts Of(IReadOnlyList<FirmFact> firms)
    {
        var compared = firms.Where(fact => fact.IsCompared).ToList();
        var (rising, falling) = (compared.Count(fact => fact.Value > fact.Prior), compared.Count(fact => fact.Value < fact.Prior));
        var flat = compared.Count - rising - falling;
        return new(firms.Count(fact => !double.IsNaN(fact.Value)), compared.Count, rising, falling, flat, firms.Count(fact => fact.IsStopped),
            compared.Count == 0 ? double.NaN : 100.0 * (rising + (0.5 * flat)) / compared.Count, firms.Count == 0 ? 0 : firms.Max(fact => fact.Stamp));
    }
}
