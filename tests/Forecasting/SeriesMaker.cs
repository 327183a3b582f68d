namespace Monitor.Tests.Forecasting;

/// <summary>Seeded series of the kinds that enterprises report.</summary>
internal static class SeriesMaker
{
    public const int Kinds = 8;

    /// <summary>A series of <paramref name="months"/> months; the kind is <paramref name="seed"/> modulo <see cref="Kinds"/>.</summary>
    public static double[] Make(int seed, int months)
    {
        var random = new Random(seed);
        var level = 100.0;
        var values = new double[months];
        var strength = random.NextDouble() * 0.4;
        for (var t = 0; t < months; t++)
        {
            var season = Math.Sin(2 * Math.PI * (t % 12) / 12) + (t % 12 == 11 ? 1 : 0);
            level += Noise(random) * 2;
            values[t] = (seed % Kinds) switch
            {
                0 => level + 5 * Noise(random),
                1 => level + 100 * strength * season + 3 * Noise(random),
                2 => 50 * Math.Exp(0.01 * t) * (1 + strength * season) * Math.Exp(0.05 * Noise(random)),
                3 => level + (t > months / 2 ? 60 : 0) + 2 * Noise(random),
                4 => 20 * season + Noise(random) - 5,
                5 => random.NextDouble() < 0.6 ? 0 : Math.Round(10 * random.NextDouble()),
                6 => 300 - 1.5 * t + 30 * season + 4 * Noise(random) + (random.NextDouble() < 0.02 ? 500 : 0),
                _ => 80 + 10 * Noise(random),
            };
        }

        return values;
    }

    /// <summary>About standard normal.</summary>
    public static double Noise(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
