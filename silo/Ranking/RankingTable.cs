namespace Monitor.Ranking;

/// <summary>The areas from the best to the last, then those that cannot be ranked.</summary>
public sealed record RankingTable(RankingBasis Basis, IReadOnlyList<RankingRow> Rows)
{
    public RankingRow? Find(string area) => Rows.FirstOrDefault(row => row.Area == area);
}
