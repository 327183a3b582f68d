using Monitor.Contracts;
using Monitor.Notifications;
using Monitor.Reference;

namespace Monitor.Escalation;

/// <summary>ladders.yaml as it is written.</summary>
public sealed class LaddersDocument
{
    /// <summary>Channels in the application that the ladders tell over.</summary>
    public required List<string> Channels { get; init; }
    public required List<OneLadder> Ladders { get; init; }

    public sealed class OneLadder
    {
        public required string Id { get; init; }
        public Level AtLeast { get; init; } = Level.Blue;
        public required List<OneStep> Steps { get; init; }

        public LadderDocument ToLadder(string file) => Steps.Count == 0 ? throw new SeedException($"{file}, ladder {Id}", "it needs at least one step") : new()
        {
            Id = Id,
            AtLeast = AtLeast,
            Steps = [.. Steps.Select(step => new LadderStep(step.Name.ToText(), step.AfterHours, [.. step.To.Select(target => new RouteTarget(target.Channel, target.Recipient))]))],
        };
    }

    public sealed class OneStep
    {
        public required TextDocument Name { get; init; }
        public required double AfterHours { get; init; }
        public required List<OneTarget> To { get; init; }
    }

    public sealed class OneTarget
    {
        public required string Channel { get; init; }
        public required string Recipient { get; init; }
    }
}
