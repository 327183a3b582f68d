using Monitor.Calendar;
using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>What the watch over due days and the reporting-rate table read and write.</summary>
public interface IReportingStore
{
    /// <summary>When figures of the indicators were first stated for the periods, per subject.</summary>
    /// <param name="subject">The one that is asked about; null for all.</param>
    Task<Filings> ReadFilingsAsync(IReadOnlyCollection<int> indicators, IReadOnlyCollection<Period> periods, CancellationToken cancellationToken, int? subject = null);

    /// <summary>A subject's filings that failed soft checks and were explained, or that replaced figures, newest first.</summary>
    Task<IReadOnlyList<FilingRemark>> ReadRemarksAsync(int subject, int limit, CancellationToken cancellationToken);

    /// <summary>Subjects that have an open episode of one of the rules.</summary>
    Task<IReadOnlyList<int>> ReadOpenSubjectsAsync(IReadOnlyCollection<string> rules, CancellationToken cancellationToken);

    /// <summary>Records the day on which due days begin to be watched; the first recorded one stays.</summary>
    Task BeginReportingAsync(DateOnly day, CancellationToken cancellationToken);

    /// <summary>All records, and the day since which due days are watched: none, when that has not begun.</summary>
    Task<ReportingModel> ReadReportingAsync(CancellationToken cancellationToken);

    /// <summary>Adds a record; its number is assigned here.</summary>
    Task<Exemption> AddExemptionAsync(Exemption exemption, CancellationToken cancellationToken);
}
