using Monitor.Contracts;

namespace Monitor.Seeds;

/// <summary>An invented enterprise of the sample roster.</summary>
/// <param name="Code"><c>C001</c> .. <c>C066</c> in the city tier, <c>gongyi-01</c> in the county tier.</param>
/// <param name="Name">Starts with 样例·, so that no real firm bears it.</param>
/// <param name="Area">Code in areas.yaml.</param>
/// <param name="Industry">Code in industries.yaml.</param>
/// <param name="Chains">Codes in industries.yaml; may be none.</param>
/// <param name="ValidFrom">First day on the roster.</param>
public sealed record SampleEnterprise(
    string Code, string Name, Tier Tier, string Area, string Industry, IReadOnlyList<string> Chains, DateOnly ValidFrom);
