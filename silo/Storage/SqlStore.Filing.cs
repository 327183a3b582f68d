using System.Text.Json;
using Dapper;
using Monitor.Contracts;

namespace Monitor.Storage;

/// <summary>Forms as they are filled in.</summary>
public abstract partial class SqlStore : IFilingStore
{
    public async Task<IReadOnlyList<StoredReading>> ReadFiledAsync(int subject, IReadOnlyCollection<Period> periods, CancellationToken cancellationToken)
    {
        if (periods.Count == 0) return [];
        await using var connection = await OpenAsync(cancellationToken);
        var parameters = new DynamicParameters(new { subject });
        var rows = await connection.QueryAsync<ReadingRow>(
            $"""
            select r.version, r.indicator, r.basis, r.period, r.value, r.base, c.as_of, c.received_at, c.filed_by, c.why, c.explanation, c.flags
            from readings r join changes c on c.subject = r.subject and c.version = r.version
            where r.subject = @subject and r.period in ({Names(parameters, "period", periods.Select(period => period.Code))})
            order by r.version
            """, parameters);
        return [.. rows.Select(row => row.ToStored())];
    }

    public async Task<IReadOnlyList<StoredDraft>> ReadDraftsAsync(string account, int subject, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<DraftRow>(
            "select form, period, revision, content, saved_at from filing_drafts where account = @account and subject = @subject", new { account, subject });
        return [.. rows.Select(row => row.ToDraft())];
    }

    public async Task<bool> SaveDraftAsync(string account, int subject, StoredDraft draft, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var saved = await connection.ExecuteAsync(
            draft.Saved.Revision == 1
                ? """
                  insert into filing_drafts (account, subject, form, period, revision, content, saved_at)
                  values (@account, @subject, @Form, @period, 1, @content, @at) on conflict do nothing
                  """
                : """
                  update filing_drafts set revision = @Revision, content = @content, saved_at = @at
                  where account = @account and subject = @subject and form = @Form and period = @period and revision = @Revision - 1
                  """,
            new
            {
                account,
                subject,
                draft.Form,
                period = draft.Period.Code,
                draft.Saved.Revision,
                content = JsonSerializer.Serialize(draft.Saved.Draft, MonitorJson.Options),
                at = Micros.Of(draft.Saved.SavedAt),
            });
        return saved == 1;
    }

    public async Task DropDraftAsync(string account, int subject, string form, Period period, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await connection.ExecuteAsync("delete from filing_drafts where account = @account and subject = @subject and form = @form and period = @period",
            new { account, subject, form, period = period.Code });
    }

    private sealed record DraftRow
    {
        public string Form { get; init; } = "";
        public int Period { get; init; }
        public int Revision { get; init; }
        public string Content { get; init; } = "";
        public long SavedAt { get; init; }

        public StoredDraft ToDraft() => new(Form, Contracts.Period.FromCode(Period),
            new(Revision, Micros.ToTime(SavedAt), JsonSerializer.Deserialize<FilingDraft>(Content, MonitorJson.Options)!));
    }
}
