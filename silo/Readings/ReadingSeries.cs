using System.Runtime.CompilerServices;
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

    /// <summary>Figures in blocks that are never copied: what a new period costs does not depend on how long the history is.</summary>
    private sealed class Column
    {
        /// <summary>A year of months, or half a month of days: longer blocks stand half empty, and many enterprises are kept in memory.</summary>
        private const int BlockBits = 4;
        private const int BlockLength = 1 << BlockBits;

        private Block?[] _blocks = [];
        private int _firstBlock;

        public int First { get; private set; } = int.MaxValue;
        public int Last { get; private set; } = int.MinValue;
        public bool IsEmpty => Last < First;

        public Figure Get(int cell) => Find(cell) is { } block
            ? new(block.Value(cell % BlockLength), block.Base(cell % BlockLength), block.Version(cell % BlockLength)) : Figure.None;

        public double Value(int cell) => Find(cell) is { } block ? block.Value(cell % BlockLength) : double.NaN;

        public double Base(int cell) => Find(cell)?.Base(cell % BlockLength) ?? double.NaN;

        public void Set(int cell, Figure figure)
        {
            var block = Find(cell) ?? Add(cell >> BlockBits);
            block.Set(cell % BlockLength, figure);
            First = Math.Min(First, cell);
            Last = Math.Max(Last, cell);
        }

        /// <param name="cell">Cells are never negative: the first is January of year 1.</param>
        private Block? Find(int cell)
        {
            var at = (cell >> BlockBits) - _firstBlock;
            return (uint)at < (uint)_blocks.Length ? _blocks[at] : null;
        }

        private Block Add(int no)
        {
            var from = _blocks.Length == 0 ? no : Math.Min(_firstBlock, no);
            var to = _blocks.Length == 0 ? no : Math.Max(_firstBlock + _blocks.Length - 1, no);
            if (to - from + 1 > _blocks.Length)
            {
                var blocks = new Block?[to - from + 1];
                _blocks.CopyTo(blocks, _blocks.Length == 0 ? 0 : _firstBlock - from);
                (_blocks, _firstBlock) = (blocks, from);
            }

            return _blocks[no - _firstBlock] = new();
        }

        private sealed class Block
        {
            private Cells<double> _values;
            private Cells<int> _versions;
            private double[]? _bases;

            public Block() => ((Span<double>)_values).Fill(double.NaN);

            public double Value(int at) => _values[at];

            public int Version(int at) => _versions[at];

            public double Base(int at) => _bases?[at] ?? double.NaN;

            public void Set(int at, Figure figure)
            {
                _values[at] = figure.Value;
                _versions[at] = figure.Version;
                if (_bases is null && !double.IsNaN(figure.Base))
                {
                    _bases = new double[BlockLength];
                    Array.Fill(_bases, double.NaN);
                }

                if (_bases is not null) _bases[at] = figure.Base;
            }
        }

        /// <summary>Inside the block: arrays of their own would cost as much again as half of the figures.</summary>
        [InlineArray(BlockLength)]
        private struct Cells<T>
        {
            private T _first;
        }
    }
}
