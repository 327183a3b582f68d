using System.Text.Json.Serialization;

namespace Monitor.Reporting;

/// <summary>A part of a section, in the order in which it is read.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(ReportHeading), "heading")]
[JsonDerivedType(typeof(ReportParagraph), "paragraph")]
[JsonDerivedType(typeof(ReportTable), "table")]
[JsonDerivedType(typeof(ReportChart), "chart")]
public abstract record ReportBlock;
