namespace Monitor.Forecasting;

/// <summary>A function to minimise; a struct implements it so that the search is compiled for it and allocates nothing.</summary>
internal interface IObjective
{
    double Value(scoped ReadOnlySpan<double> point);
}
