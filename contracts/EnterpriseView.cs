namespace Monitor.Contracts;

/// <summary>An enterprise on the roster.</summary>
/// <param name="Sample">Invented, with invented figures.</param>
/// <param name="OpenWarnings">Open episodes now.</param>
/// <param name="GravestLevel">Of the open episodes.</param>
public sealed record EnterpriseView(
    string Code, string Name, Tier Tier, string Area, string Industry, IReadOnlyList<string> Chains, bool Sample, int OpenWarnings, Level GravestLevel);
