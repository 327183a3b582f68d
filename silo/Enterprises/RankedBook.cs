using Monitor.Contracts;
using Monitor.Readings;

namespace Monitor.Enterprises;

/// <summary>A firm's book made of versions of its readings in any order: of the versions of a figure the one holds whose stamp outranks the others.</summary>
public sealed class RankedBook(SeriesBook book)
{
    private readonly Dictionary<(int Indicator, Period Period, Basis Basis), SubmissionStamp> _stamps = [];

    public SeriesBook Book => book;

    /// <returns>Whether the version holds, as far as versions have come.</returns>
    public bool Take(in ReadingVersion reading, in SubmissionStamp stamp)
    {
        var figure = (reading.Indicator, reading.Period, reading.Basis);
        if (_stamps.TryGetValue(figure, out var there) && !stamp.Outranks(there)) return false;
        _stamps[figure] = stamp;
        book.SeriesToWrite(reading.Indicator).Set(Timeline.CellOf(reading.Period), reading.Basis, new(reading.Value, reading.Base, 1));
        return true;
    }
}
