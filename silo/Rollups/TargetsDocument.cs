using Monitor.Reference;

namespace Monitor.Rollups;

/// <summary>A year's targets as a file writes them.</summary>
public sealed class TargetsDocument
{
    public const string AreaKey = "area";

    public required int Year { get; init; }
    public List<CityTarget> City { get; init; } = [];

    /// <summary>Per area its code under <see cref="AreaKey"/>, and its targets by name.</summary>
    public List<Dictionary<string, string>> Areas { get; init; } = [];

    public sealed class CityTarget
    {
        public required string Target { get; init; }
        public string Comparison { get; init; } = "";

        /// <summary>The indicator whose yearly growth is aimed at; empty for a target that no indicator measures.</summary>
        public string Indicator { get; init; } = "";
        public required double Value { get; init; }
        public required TextDocument Name { get; init; }
    }
}
