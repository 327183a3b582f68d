namespace Monitor.Forecasting;

/// <summary>A series without gaps in unit scale, without gross outliers, seen four ways: as it is, seasonally adjusted, bent, and bent and seasonally adjusted.</summary>
internal sealed class SeriesView
{
    public SeriesView(double[] values, int season)
    {
        Shape = SeasonalShape.Estimate(values, season, growing: true);
        var pulled = Outliers.Pull(values, Shape);
        if (!ReferenceEquals(pulled, values))
        {
            values = pulled;
            Shape = SeasonalShape.Estimate(values, season, growing: true);
        }

        Values = values;
        Bend = Bend.For(Shape, values);
        Adjusted = new double[values.Length];
        for (var t = 0; t < values.Length; t++)
            Adjusted[t] = Shape.LevelUnder(t, values[t]);
        if (Bend.IsStraight)
        {
            Bent = values;
            BentShape = Shape.Growth == 0 ? Shape : SeasonalShape.Estimate(values, season, growing: false);
        }
        else
        {
            Bent = new double[values.Length];
            for (var t = 0; t < values.Length; t++)
                Bent[t] = Bend.Apply(values[t]);
            BentShape = SeasonalShape.Estimate(Bent, season, growing: false);
        }

        BentAdjusted = new double[values.Length];
        for (var t = 0; t < values.Length; t++)
            BentAdjusted[t] = Bent[t] - BentShape.At(t, 0);
    }

    public double[] Values { get; }

    public double[] Adjusted { get; }

    public double[] Bent { get; }

    public double[] BentAdjusted { get; }

    public SeasonalShape Shape { get; }

    public SeasonalShape BentShape { get; }

    public Bend Bend { get; }

    /// <summary>Puts the season back on forecasts of <see cref="Adjusted"/>.</summary>
    public void Season(Span<double> mean)
    {
        for (var h = 0; h < mean.Length; h++)
            mean[h] += Shape.At(Values.Length + h, mean[h]);
    }

    /// <summary>Puts the season back on forecasts of <see cref="BentAdjusted"/>.</summary>
    public void SeasonBent(Span<double> mean)
    {
        for (var h = 0; h < mean.Length; h++)
            mean[h] += BentShape.At(Values.Length + h, 0);
    }

    /// <summary>Takes forecasts of <see cref="Bent"/> back to the scale of <see cref="Values"/>.</summary>
    public void Unbend(Span<double> mean)
    {
        foreach (ref var point in mean)
            point = Bend.Undo(point);
    }
}
