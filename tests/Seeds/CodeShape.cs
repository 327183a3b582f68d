namespace Monitor.Tests.Seeds;

/// <summary>A coded name of a seed file.</summary>
internal sealed class CodeShape
{
    public string Code { get; set; } = "";
    public NameShape Name { get; set; } = new();
    public string Group { get; set; } = "";
}
