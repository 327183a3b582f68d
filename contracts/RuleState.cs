namespace Monitor.Contracts;

/// <summary>Where a version of a rule stands. The newest version that is no draft is the one in force.</summary>
public enum RuleState : byte
{
    Draft = 0,
    Enabled = 1,
    Retired = 2,
}
