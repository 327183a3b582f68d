using Monitor.Contracts;

namespace Monitor.Readings;

/// <summary>
/// The holding figures of one indicator of one subject, in columns over cells. Columns exist once something is in them:
/// an enterprise that files plain monthly figures pays 12 bytes a month.
/// </summary>
public sealed class ReadingSeries
{
    private readonly Column _period = new();
    private Column? _yearToDate;

    /// <summary>The first cell that may hold a figure.</summary>
    public int FirstCell => _yearToDate is null || _yearToDate.IsEmpty ? _period.First
        : _period.IsEmpty ? _yearToDate.First : Math.Min(_period.First, _yearToDate.First);

    /// <summary>The last cell that may hold a figure.</summary>
    public int LastCell => _yearToDate is null || _yearToDate.IsEmpty ? _period.Last
        : _period.IsEmpty ? _yearToDate.Last : Math.Max(_period.Last, _yearToDate.Last);

    /// <summary>Figures of the year to date have been filed: a period's own figure may be the difference of two of them.</summary>
    public bool HoldsYearToDate => _yearToDate is not null;

    public Figure Get(int cell, Basis basis) => basis == Basis.Period ? _period.Get(cell) : _yearToDate?.Get(cell) ?? Figure.None;

    public void Set(int cell, Basis basis, Figure figure) => (basis == Basis.Period ? _period : _yearToDate ??= new()).Set(cell, figure);

    public double Value(int cell) => _period.Value(cell);

    public double YearToDate(int cell) => _yearToDate?.Value(cell) ?? double.NaN;

    public double Base(int cell) => _period.Base(cell);

    public double YearToDateBase(int cell) => _yearToDate?.Base(cell) ?? double.NaN;

    private sealed class Column
    {
        private double[] _values = [];
        private int[] _versions = [];
        private double[]? _bases;
        private int _start;

        public int First { get; private set; } = int.MaxValue;
        public int Last { get; private set; } = int.MinValue;
        public bool IsEmpty => Last < First;

        public Figure Get(int cell) => Holds(cell) ? new(_values[cell - _start], Base(cell), _versions[cell - _start]) : Figure.None;

        public double Value(int cell) => Holds(cell) ? _values[cell - _start] : double.NaN;

        public double Base(int cell) => _bases is not null && Holds(cell) ? _bases[cell - _start] : double.NaN;

        public void Set(int cell, Figure figure)
        {
            MakeRoom(cell);
            _values[cell - _start] = figure.Value;
            _versions[cell - _start] = figure.Version;
            if (_bases is null && !double.IsNaN(figure.Base))
            {
                _bases = new double[_values.Length];
                Array.Fill(_bases, double.NaN);
            }

            if (_bases is not null) _bases[cell - _start] = figure.Base;
            First = Math.Min(First, cell);
            Last = Math.Max(Last, cell);
        }

        private bool Holds(int cell) => (uint)(cell - _start) < (uint)_values.Length;

        private void MakeRoom(int cell)
        {
            if (Holds(cell)) return;
            // A year of months at a time; long series grow by half, so that a stream of days costs amortised constant time.
            var slack = Math.Max(13, _values.Length / 2);
            var start = IsEmpty ? cell : cell < _start ? cell - slack : _start;
            var end = IsEmpty ? cell + slack : cell < _start ? _start + _values.Length : cell + slack;
            var shift = IsEmpty ? 0 : _start - start;
            _values = Grow(_values, end - start, shift, double.NaN);
            _versions = Grow(_versions, end - start, shift, 0);
            if (_bases is not null) _bases = Grow(_bases, end - start, shift, double.NaN);
            _start = start;
        }

        private static T[] Grow<T>(T[] old, int length, int shift, T empty)
        {
            var grown = new T[length];
            Array.Fill(grown, empty);
            old.CopyTo(grown, shift);
            return grown;
        }
    }
}
