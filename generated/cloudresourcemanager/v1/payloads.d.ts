export interface CreateFolderMetadata {
  displayName?: string;
  parent?: string;
}

export interface CreateProjectMetadata {
  /** A moment, as RFC 3339 writes it. */
  createTime?: string;
  gettable?: boolean;
  ready?: boolean;
}

export type CreateTagBindingMetadata = Record<string, unknown>;

export type CreateTagKeyMetadata = Record<string, unknown>;

export type CreateTagValueMetadata = Record<string, unknown>;

export type DeleteFolderMetadata = Record<string, unknown>;

export type DeleteOrganizationMetadata = Record<string, unknown>;

export type DeleteProjectMetadata = Record<string, unknown>;

export type DeleteTagBindingMetadata = Record<string, unknown>;

export type DeleteTagKeyMetadata = Record<string, unknown>;

export type DeleteTagValueMetadata = Record<string, unknown>;

export interface MoveFolderMetadata {
  destinationParent?: string;
  displayName?: string;
  sourceParent?: string;
}

export type MoveProjectMetadata = Record<string, unknown>;

export type UndeleteFolderMetadata = Record<string, unknown>;

export type UndeleteOrganizationMetadata = Record<string, unknown>;

export type UndeleteProjectMetadata = Record<string, unknown>;

export type UpdateFolderMetadata = Record<string, unknown>;

export type UpdateProjectMetadata = Record<string, unknown>;

export type UpdateTagKeyMetadata = Record<string, unknown>;

export type UpdateTagValueMetadata = Record<string, unknown>;
