using Microsoft.AspNetCore.Http.HttpResults;
using Monitor.Alerts;
using Monitor.Contracts;
using Monitor.Hosting;
using Monitor.Readings;
using Monitor.Rollups;
using Monitor.Storage;
using Monitor.Web.Security;

namespace Monitor.Web;

/// <summary>Warnings, open and past.</summary>
internal static class EpisodesApi
{
    private const int PageSize = 200;

    /// <summary>What a chart of a stream shows before the episode, and records at most.</summary>
    private const int ChartDays = 3;
    private const int MostRecords = 1000;

    public static void MapEpisodes(this IEndpointRouteBuilder app)
    {
        var episodes = app.MapGroup("/api/episodes").Allow(Permission.Read).ProducesProblem(StatusCodes.Status404NotFound);
        episodes.MapGet("/", List).WithSummary("Warnings, gravest and newest first").ProducesProblem(StatusCodes.Status400BadRequest);
        episodes.MapGet("/{id}", Get).WithMetadata(ShowsFigures.Mark).WithSummary("A warning with its history and the series that explains it");
    }

    private static async Task<Results<Ok<Page<Warning>>, ProblemHttpResult>> List(AccessScope scope, IMonitorStore store, WarningWriter writer, CancellationToken cancellationToken,
        string status = "active", Named<Level>? level = null, Named<Tier>? tier = null, string? area = null, string? industry = null, string? rule = null, string? enterprise = null, string? after = null)
    {
        EpisodeStatus? wanted = null;
        if (status != "all")
        {
            if (!Enum.TryParse<EpisodeStatus>(status, ignoreCase: true, out var known))
                return Problems.Bad("status is active, cleared, withdrawn or all.");
            wanted = known;
        }

        EpisodeCursor? cursor = null;
        if (after is not null && !EpisodeCursor.TryParse(after, out cursor))
            return Problems.Bad("after is the 'next' of the page before.");
        var filter = scope.Within(new EpisodeFilter
        {
            Status = wanted,
            Level = level?.Value,
            Tier = tier?.Value,
            Area = area,
            Industry = industry,
            Rule = rule,
            Enterprise = enterprise,
            After = cursor,
            Limit = PageSize,
        });
        if (filter is null) return TypedResults.Ok(new Page<Warning>([], 0, null));
#pragma warning disable RS0030 // The filter is that of the scope.
        var (found, total) = await store.ReadEpisodesAsync(filter, cancellationToken);
#pragma warning restore RS0030
        return TypedResults.Ok(new Page<Warning>([.. found.Select(one => writer.Write(one.Subject, one.Last, one.RaisedAt)).OfType<Warning>()], total,
            found.Count == PageSize ? EpisodeCursor.Of(found[^1]).ToString() : null));
    }

    private static async Task<Results<Ok<WarningDetail>, ProblemHttpResult>> Get(string id, AccessScope scope, Registry registry, IMonitorStore store, RollupReader rollups, WarningWriter writer, CancellationToken cancellationToken)
    {
        if (!WarningId.TryParse(id, out var subject, out var number) || scope.NumberOf(subject) is not { } no
            || await store.ReadEpisodeAsync(no, number, cancellationToken) is not { } episode
            || writer.Write(no, episode.Last, episode.RaisedAt) is not { } warning) return Problems.NotFound($"There is no warning '{id}'.");
        var steps = await store.ReadTransitionsAsync(no, number, cancellationToken);
        var (track, book) = await TrackAsync(no, episode.Last.Rule, subject, scope, registry, store, rollups, cancellationToken);
        var rule = registry.Model.Rules.Find(episode.Last.Rule);
        var thresholds = rule is null ? [] : Enum.GetValues<Level>()
            .Where(level => level != Level.None && rule.At(level) is not null)
            .Select(level => new ThresholdView(level, rule.At(level)!.At, rule.At(level)!.Hold)).ToList();
        return TypedResults.Ok(new WarningDetail(warning, [.. steps.Select(step => new TransitionView(step, writer.Sentence(step)))],
            track?.Trace(book!) ?? [], thresholds, thresholds.Count > 0 ? rule!.At(thresholds[0].Level)!.ClearAt : null,
            episode.Last.Evidence.Stream is { } stream ? await RecordsAsync(no, episode.Last, stream, registry, store, cancellationToken) : null));
    }

    /// <summary>The records that explain a stream's episode: the newest while it is open, those up to its end once it has cleared.</summary>
    private static async Task<IReadOnlyList<StreamPoint>> RecordsAsync(
        int subject, Transition last, StreamEvidence stream, Registry registry, IMonitorStore store, CancellationToken cancellationToken) =>
        registry.Reference.Catalog.TryFind(last.Indicator, out var indicator)
            ? await store.ReadPointsAsync(subject, indicator.No, stream.Since.AddDays(-ChartDays), last.Status == EpisodeStatus.Active ? DateTimeOffset.MaxValue : stream.At, MostRecords, cancellationToken)
            : [];

    /// <summary>The rule's track on a subject with the book it judges; none when the rule does not judge it any more.</summary>
    private static async Task<(Track? Track, SeriesBook? Book)> TrackAsync(
        int no, string rule, Subject subject, AccessScope scope, Registry registry, IMonitorStore store, RollupReader rollups, CancellationToken cancellationToken)
    {
        if (scope.TryFind(subject, out var profile))
            return (await rollups.ReadAsync(profile, cancellationToken)).Tracks.FirstOrDefault(one => one.Track.Rule.Id == rule);
        if (!scope.TryFind(no, out var enterprise)) return default;
        var state = await store.ReadStateAsync(enterprise, registry.Model, cancellationToken);
        return (state.Tracks.FirstOrDefault(one => one.Rule.Id == rule), state.Book);
    }
}
