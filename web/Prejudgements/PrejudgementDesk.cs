using Monitor.Contracts;
using Monitor.Prejudgements;
using Monitor.Web.Runs;

namespace Monitor.Web.Prejudgements;

/// <summary>The runs of pre-judgements of this process. Of one origin only one runs at a time, and one that runs is not forgotten.</summary>
internal sealed class PrejudgementDesk(PrejudgementService service, TimeProvider time, ILogger<PrejudgementDesk> logger, IHostApplicationLifetime lifetime)
    : RunDesk<PrejudgementJob>(20, logger, lifetime)
{
    /// <returns>The run that was started, or the one of the same origin that is under way.</returns>
    public PrejudgementJob Start(Period origin) => Start(
        runs => runs.FirstOrDefault(run => run.IsRunning && run.Origin == origin),
        () => new(Guid.CreateVersion7(time.GetUtcNow()).ToString("n"), origin));

    protected override string IdOf(PrejudgementJob run) => run.Id;

    protected override Task RunAsync(PrejudgementJob run, CancellationToken stopping) => run.RunAsync(service, stopping);

    protected override PrejudgementJob? ToForget(IReadOnlyList<PrejudgementJob> runs) => runs.FirstOrDefault(run => !run.IsRunning);
}
