// Who imports Lotsen has the generated types too.
@_exported import LotsenCore
