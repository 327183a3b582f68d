using Monitor.Contracts;

namespace Monitor.Seeds;

/// <summary>Chooses which enterprises get which event and when: 56 of 466, one event each, two or one of every kind in the city tier.</summary>
internal sealed class EventPlan
{
    private static readonly (EventKind Kind, int City, int County)[] Counts =
    [
        (EventKind.Collapse, 2, 8), (EventKind.SlowDecline, 2, 8), (EventKind.Stop, 2, 6), (EventKind.UnitError, 1, 7),
        (EventKind.Late, 1, 6), (EventKind.Missing, 1, 5), (EventKind.Revision, 1, 6),
    ];

    private static readonly string[] Followers = ["gross_output", "sales_output", "electricity", "orders", "capacity_utilisation"];
    private readonly Dictionary<string, PlannedEvent> _events = [];

    public EventPlan(IReadOnlyList<SampleEnterprise> roster, ulong seed)
    {
        var random = new Prng(seed, "events");
        var cities = Shuffled(Tier.City);
        var counties = Shuffled(Tier.County);
        foreach (var (kind, city, county) in Counts)
        {
            for (var i = 0; i < city; i++) Add(cities.Dequeue(), kind);
            for (var i = 0; i < county; i++) Add(counties.Dequeue(), kind);
        }

        Queue<string> Shuffled(Tier tier)
        {
            var codes = roster.Where(x => x.Tier == tier).Select(x => x.Code).ToList();
            random.Shuffle(codes);
            return new(codes);
        }

        void Add(string enterprise, EventKind kind)
        {
            var (first, last) = Span(kind, random);
            _events.Add(enterprise, new(kind, first, last));
        }
    }

    public PlannedEvent? Find(string enterprise) => _events.GetValueOrDefault(enterprise);

    public IReadOnlyList<InjectedEvent> Truth() =>
        [.. _events.OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => new InjectedEvent(
            x.Key, x.Value.Kind, Timeline.Period(x.Value.First), Timeline.Period(x.Value.Last), Indicators(x.Value.Kind)))];

    private static string[] Indicators(EventKind kind) => kind switch
    {
        EventKind.Collapse or EventKind.SlowDecline or EventKind.Stop => Followers,
        EventKind.UnitError => [.. Filer.WrongUnit],
        EventKind.Revision => [.. Filer.Revised],
        _ => [],
    };

    /// <summary>Events on production begin when a year of figures lies before them; those on filing stay clear of January and February.</summary>
    private static (int First, int Last) Span(EventKind kind, Prng random)
    {
        const int secondYear = Timeline.FirstFiled + 12;
        return kind switch
        {
            EventKind.Collapse => Production(random.Whole(4, 9)),
            EventKind.SlowDecline => Production(random.Whole(10, 14)),
            EventKind.Stop => Production(random.Whole(2, 5)),
            EventKind.UnitError => Filing(1),
            EventKind.Late => Filing(random.Whole(2, 4)),
            _ => Filing(random.Whole(1, 3)),
        };

        (int First, int Last) Production(int length)
        {
            while (true)
            {
                var first = random.Whole(secondYear, Timeline.LastFiled + 1 - length);
                if (!Timeline.IsJanuaryOrFebruary(first)) return (first, first + length - 1);
            }
        }

        (int First, int Last) Filing(int length)
        {
            // March to September of 2024 or 2025.
            var first = (12 * random.Whole(2, 3)) + random.Whole(2, 8);
            return (first, first + length - 1);
        }
    }
}
