using Monitor.Contracts;

namespace Monitor.Seeds;

/// <summary>What makes one enterprise differ from others of its industry.</summary>
internal sealed class FirmTraits
{
    public FirmTraits(SampleEnterprise enterprise, ulong seed)
    {
        var random = new Prng(seed, "traits:" + enterprise.Code);
        Industry = IndustryProfile.Of(enterprise.Industry);
        var size = random.Uniform();
        Output = enterprise.Tier == Tier.City ? 60_000 + (size * size * 740_000) : 5_000 + (size * size * 55_000);
        Growth = Industry.Growth + (0.015 * random.Normal());
        Noise = random.Between(0.012, 0.035);
        ValueAdded = Industry.ValueAdded * random.Between(0.85, 1.15);
        Margin = Industry.Margin * random.Between(0.85, 1.2);
        Electricity = Industry.Electricity * random.Between(0.7, 1.4);
        OutputPerWorker = random.Between(55, 130);
        Utilisation = random.Between(62, 84);
        DebtRatio = random.Between(0.38, 0.64);
        Collection = random.Between(0.30, 0.5);
        ExportShare = random.Chance(Industry.Exporting) ? random.Between(0.05, 0.5) : 0;
        RdShare = Industry.Margin * random.Between(0.05, 0.2);
        MoneyInTenThousands = random.Chance(0.15);
        ElectricityInKwh = random.Chance(0.1);
        BaseShift = random.Chance(0.15) ? random.Between(-0.03, 0.03) : null;
    }

    public IndustryProfile Industry { get; }

    /// <summary>千元 a month at the start.</summary>
    public double Output { get; }

    /// <summary>A year.</summary>
    public double Growth { get; }

    /// <summary>Standard deviation of the monthly shock, as a share of output.</summary>
    public double Noise { get; }

    public double ValueAdded { get; }

    public double Margin { get; }

    /// <summary>万千瓦时 per 千元.</summary>
    public double Electricity { get; }

    /// <summary>千元 a month.</summary>
    public double OutputPerWorker { get; }

    /// <summary>Percent of capacity in a normal month.</summary>
    public double Utilisation { get; }

    public double DebtRatio { get; }

    /// <summary>Share of receivables collected each month.</summary>
    public double Collection { get; }

    /// <summary>Of sales; 0 when the firm does not export.</summary>
    public double ExportShare { get; }

    /// <summary>R&amp;D per revenue.</summary>
    public double RdShare { get; }

    /// <summary>Files money in 万元 instead of 千元.</summary>
    public bool MoneyInTenThousands { get; }

    /// <summary>Files electricity in 千瓦时 instead of 万千瓦时.</summary>
    public bool ElectricityInKwh { get; }

    /// <summary>Set: files a base on comparable scope, which differs from last year's figure by this share.</summary>
    public double? BaseShift { get; }
}
