namespace Monitor.Forecasting.Streams;

/// <summary>Lets the first shock of a burst through and holds back what is not clearly graver, until the hold has decayed: a burst is one alarm.</summary>
internal sealed class Refractory
{
    private const double Records = 200;
    private const double Margin = 1;
    private const double Damping = 0.2;

    private double _hold;

    /// <summary>The surprise as it may be shown, in nats.</summary>
    public double Pass(double surprise)
    {
        _hold *= 1 - (1 / Records);
        var shown = surprise > _hold + (_hold > 0 ? Margin : 0) ? surprise : Damping * surprise;
        _hold = Math.Max(_hold, surprise);
        return shown;
    }

    public void Exchange(StateCursor cursor) => cursor.Exchange(ref _hold);
}
