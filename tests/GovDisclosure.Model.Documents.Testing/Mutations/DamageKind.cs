namespace GovDisclosure.Model.Documents.Testing.Mutations;

/// <summary>The ways in which documents go wrong.</summary>
internal enum DamageKind
{
    DropRow,
    DoubleRow,
    DoubleRowChanged,
    SwapRows,
    DeleteBox,
    InsertBox,
    EmptyLabel,
    MisspellLabel,
    SplitNumber,
    GlueBoxes,
    GlueRows,
    DropHeads,
    DropHeading,
    DropTable,
    DoubleTable,
    DoubleTableChanged,
    MoveRow,
    AddRow,
    AddYear,
    AddForeignTable,
    AddBlankRow,
}
