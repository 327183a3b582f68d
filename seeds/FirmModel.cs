namespace Monitor.Seeds;

/// <summary>Simulates the true figures of one enterprise. Only exact arithmetic: see <see cref="Prng"/>.</summary>
/// <param name="shape">Per month: what an injected event leaves of the output, 1 where there is none.</param>
internal sealed class FirmModel(SampleEnterprise enterprise, FirmTraits traits, Economy economy, double[] shape, ulong seed)
{
    private readonly Prng _random = new(seed, "figures:" + enterprise.Code);
    private readonly Figures _figures = new();
    private readonly double[] _normal = new double[Timeline.Months];
    private readonly double[] _actual = new double[Timeline.Months];

    public Figures Simulate()
    {
        Output();
        Work();
        Production();
        Finance();
        return _figures;
    }

    private void Output()
    {
        var industry = traits.Industry;
        var trend = traits.Output;
        var shock = 0.0;
        for (var month = 0; month < Timeline.Months; month++)
        {
            _normal[month] = trend;
            trend *= 1 + (traits.Growth / 12);
            shock = (0.5 * shock) + (traits.Noise * _random.Normal());
            var season = industry.Season[month % 12] * SpringFestival.Factor(month, industry.FestivalDepth);
            var factor = economy.Factor(enterprise.Industry, enterprise.Area, month);
            _actual[month] = Math.Round(_normal[month] * season * factor * (1 + shock) * shape[month]);
            _figures["gross_output", month] = _actual[month];
        }
    }

    private void Work()
    {
        var workers = traits.Output / traits.OutputPerWorker;
        var staffing = 1.0;
        for (var month = 0; month < Timeline.Months; month++)
        {
            // Firms shed workers slowly, and never as far as their output falls.
            staffing += 0.15 * (0.4 + (0.6 * shape[month]) - staffing);
            workers *= 1 + (traits.Growth / 48);
            _figures["employees", month] = Math.Round(workers * staffing * Near(0.004));

            // A tenth of the load runs whether or not anything is made, a third of it when nothing is.
            var running = shape[month] > 0 ? 0.10 : 0.03;
            var load = (running * _normal[month]) + (0.90 * _actual[month] * Near(0.012));
            _figures["electricity", month] = Math.Round(traits.Electricity * load, 2);

            // 1.229 吨标准煤 per 万千瓦时, the equivalent coefficient of GB/T 2589.
            _figures["energy", month] = Math.Round(1.229 * traits.Industry.OtherEnergy * traits.Electricity * load * Near(0.01), 1);
            _figures["capacity_utilisation", month] =
                Math.Round(Math.Min(100, traits.Utilisation * _actual[month] / _normal[month] * Near(0.008)), 1);
        }
    }

    private void Production()
    {
        for (var month = 0; month < Timeline.Months; month++)
        {
            _figures["value_added", month] = Math.Round(_actual[month] * traits.ValueAdded * Near(0.01));
            _figures["product_volume", month] = Math.Round(_actual[month] / traits.Industry.Price * Near(0.01));
            var ahead = Math.Min(month + 1, Timeline.Months - 1);
            _figures["orders", month] = Math.Round(_normal[month] * traits.Industry.Season[ahead % 12] * shape[ahead] * Near(0.03));
            _figures["investment", month] = Math.Round(_normal[month] * _random.Between(0.005, 0.06));
        }
    }

    private void Finance()
    {
        var stock = 0.5 * _normal[0];
        var receivables = 2.5 * _normal[0];
        var debt = traits.DebtRatio;
        for (var month = 0; month < Timeline.Months; month++)
        {
            // Goods made and not sold go into stock; stock above half a month's output is sold off.
            var wanted = (_actual[month] * 0.992 * Near(0.006)) + (0.08 * (stock - (0.5 * _normal[month])));
            var sales = Math.Round(Math.Clamp(wanted, 0, _actual[month] + (0.5 * stock)));
            stock += _actual[month] - sales;
            _figures["sales_output", month] = sales;
            _figures["export_delivery", month] = Math.Round(sales * traits.ExportShare * Near(0.03));
            _figures["finished_stock", month] = Math.Round(Math.Max(0, stock * 0.85));

            var revenue = Math.Round(sales * 1.03 * Near(0.006));
            var cost = Math.Round((1 - traits.Margin) * ((0.9 * revenue) + (0.1 * _normal[month])) * Near(0.004));
            var expenses = Math.Round(traits.Margin * 0.5 * ((0.5 * revenue) + (0.5 * _normal[month])));
            _figures["operating_revenue", month] = revenue;
            _figures["operating_cost", month] = cost;
            _figures["profit", month] = revenue - cost - expenses;
            _figures["taxes", month] = Math.Round(revenue * 0.035 * Near(0.02));
            _figures["rd_expense", month] = Math.Round(_normal[month] * traits.RdShare * Near(0.04));

            receivables += (revenue * 0.9) - (traits.Collection * receivables);
            debt += 0.002 * _random.Normal();
            var assets = Math.Round(_normal[month] * 11 * Near(0.005));
            _figures["receivables", month] = Math.Round(receivables);
            _figures["assets", month] = assets;
            _figures["liabilities", month] = Math.Round(assets * debt);
        }
    }

    private double Near(double deviation) => 1 + (deviation * _random.Normal());
}
