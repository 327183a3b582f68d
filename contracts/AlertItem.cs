using System.Text.Json.Serialization;

namespace Monitor.Contracts;

/// <summary>What became of one alert.</summary>
/// <param name="Status">200, or why it was refused: 400 for one that says too little, 404 for one about an enterprise that is not there.</param>
/// <param name="Fingerprint">As the sender wrote it.</param>
public sealed record AlertItem(int Status, string Fingerprint)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlertOutcome? Outcome { get; init; }

    /// <summary>Id of the warning.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Warning { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ProblemItem>? Errors { get; init; }
}
