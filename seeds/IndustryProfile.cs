namespace Monitor.Seeds;

/// <summary>How an industry's sample enterprises behave. Numbers are plausible inventions, not estimates.</summary>
internal sealed record IndustryProfile
{
    public required string Code { get; init; }

    /// <summary>What its firms are called after their trade name.</summary>
    public required string[] Products { get; init; }

    public required (string Code, double Likelihood)[] Chains { get; init; }

    /// <summary>Trend growth a year.</summary>
    public required double Growth { get; init; }

    /// <summary>Value added per output.</summary>
    public required double ValueAdded { get; init; }

    /// <summary>Gross margin on revenue.</summary>
    public required double Margin { get; init; }

    /// <summary>万千瓦时 per 千元 of output.</summary>
    public required double Electricity { get; init; }

    /// <summary>Coal equivalent of all energy over that of its electricity.</summary>
    public required double OtherEnergy { get; init; }

    /// <summary>Share of output lost on a full holiday of the Spring Festival.</summary>
    public required double FestivalDepth { get; init; }

    /// <summary>Likelihood that a firm exports.</summary>
    public required double Exporting { get; init; }

    /// <summary>千元 of output per unit of product.</summary>
    public required double Price { get; init; }

    /// <summary>True: tonnes. False: pieces.</summary>
    public required bool ByWeight { get; init; }

    /// <summary>Output of January to December against the year's mean, without the Spring Festival.</summary>
    public required double[] Season { get; init; }

    public static IReadOnlyList<IndustryProfile> All => IndustryProfiles.All;

    public static IndustryProfile Of(string code) => All.First(x => x.Code == code);
}
