/* SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
   SPDX-License-Identifier: MIT */
    .section .rodata
    .balign 16
    .global eig_bundled_catalogue_begin
    .global eig_bundled_catalogue_end
eig_bundled_catalogue_begin:
    .incbin EIG_CATALOGUE_FILE
eig_bundled_catalogue_end:
    .section .note.GNU-stack, "", %progbits
