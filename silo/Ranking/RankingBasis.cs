namespace Monitor.Ranking;

public enum RankingBasis : byte
{
    Month = 0,
    YearToDate = 1,
}
