using Monitor.Contracts;
using Monitor.Reference;

namespace Monitor.Readings.Imports;

/// <summary>How the columns of a table become readings, as a mapping file writes it.</summary>
public sealed class MappingDocument
{
    public string Name { get; init; } = "";
    public string Source { get; init; } = "";
    public required TableLayout Layout { get; init; }
    public required ColumnDocument Period { get; init; }

    /// <summary>The column that names the enterprise; absent when every mapped column belongs to one.</summary>
    public ColumnDocument? Enterprise { get; init; }

    /// <summary>Wide tables: the columns that hold figures. Others are passed over.</summary>
    public List<FigureColumnDocument> Columns { get; init; } = [];

    /// <summary>Long tables: where each part of a figure stands.</summary>
    public ColumnDocument? Indicator { get; init; }
    public ColumnDocument? Value { get; init; }
    public ColumnDocument? Unit { get; init; }
    public ColumnDocument? Basis { get; init; }
    public ColumnDocument? Base { get; init; }

    /// <summary>Put on the roster when missing.</summary>
    public List<EnterpriseDocument> Enterprises { get; init; } = [];

    public sealed class ColumnDocument
    {
        public required string Column { get; init; }

        /// <summary>Of a period: <c>month</c> where a date stands for its month. Otherwise periods are known by their form.</summary>
        public string? Format { get; init; }
    }

    public sealed class FigureColumnDocument
    {
        public required string Column { get; init; }
        public string? Enterprise { get; init; }
        public required string Indicator { get; init; }
        public required string Unit { get; init; }
        public Basis Basis { get; init; }

        /// <summary>Multiplies the figure to give it in <see cref="Unit"/>.</summary>
        public double Factor { get; init; } = 1;
    }

    public sealed class EnterpriseDocument
    {
        public required string Code { get; init; }
        public required TextDocument Name { get; init; }
        public Tier Tier { get; init; }

        /// <summary>Absent for one outside the bureau's areas and industries.</summary>
        public string Area { get; init; } = "";
        public string Industry { get; init; } = "";

        /// <summary><c>cn</c>: a year with a Spring Festival. <c>none</c>: without.</summary>
        public string Calendar { get; init; } = "cn";
        public bool Sample { get; init; }
    }
}
