using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Monitor.Enterprises;
using Monitor.Forecasting;
using Monitor.Rules;

namespace Monitor.Hosting;

/// <summary>
/// Forecasts the next period of an enterprise that has just filed, so that its next filing finds the forecast made and the answer does not
/// wait for it. One thread, behind everything else; what does not fit in the queue is forecast when it is asked for.
/// </summary>
public sealed class ForecastAhead : BackgroundService
{
    private const int MostWaiting = 4096;

    private readonly Channel<Wanted> _queue = Channel.CreateBounded<Wanted>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Takes down what the enterprise's rules will ask; only its single writer may call this.</summary>
    public void Offer(EnterpriseState state)
    {
        foreach (var track in state.Tracks)
        {
            var rule = track.Rule;
            if (rule.Kind != RuleKind.ForecastDistance) continue;
            var last = state.Book.LastSlot(rule.Indicator, track.Timeline);
            if (last == int.MinValue) continue;
            if (RuleMetric.HistoryBefore(rule, state.Book, track.Timeline, last + 1) is not { Length: > 0 } history) continue;
            _queue.Writer.TryWrite(new(rule.Forecaster, history, new(track.Timeline, last + 1, state.Book.Festival)));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Off the thread that starts the host.
        await Task.Yield();
        await foreach (var wanted in _queue.Reader.ReadAllAsync(stoppingToken)) wanted.Forecaster.Next(wanted.History, wanted.Place);
    }

    private sealed record Wanted(IForecaster Forecaster, double[] History, ForecastPlace Place);
}
